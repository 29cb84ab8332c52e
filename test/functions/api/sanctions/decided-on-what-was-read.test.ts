import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, caseIn, kazakhstan, take } from '../../operations.ts';
import type { Step } from '../../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };
const supervisor = person('FR.supervisor');

type Sanctions = {
  readonly proposals: readonly { readonly read: string; readonly toDecide: boolean }[];
  readonly decisions: readonly { readonly stands: boolean; readonly changed: readonly string[] }[];
};

const sanctionsOf = async (caseId: string, claims = supervisor): Promise<Sanctions> =>
  (await api.call('GET', '/cases/{caseId}/sanctions', { claims, caseId })).body as Sanctions;

const readOf = async (caseId: string): Promise<string> => (await sanctionsOf(caseId)).proposals.at(-1)?.read ?? '';

/** Decides on the view of now, on what was read then. */
const decided = (caseId: string, read: string, but: object = {}, claims = supervisor) =>
  api.change('/cases/{caseId}/sanction-decision', {
    claims,
    caseId,
    body: { ...sample('sanctions/decide-sanction'), read, ...but },
  });

const [asked, by] = [sample('cases/open-case')['person'] as object, 'requesting'] as const;

test('what getSanctions shows with a proposal is what a decision on it takes', async () => {
  const caseId = await caseIn(api, 'sanction-proposed-by-requesting');
  expect((await decided(caseId, await readOf(caseId))).status).toBe(200);
  expect(await sanctionsOf(caseId)).toMatchObject({
    proposals: [{ toDecide: false }],
    decisions: [{ stands: true, changed: [] }],
  });
});

const changes: readonly (readonly [string, Step])[] = [
  [
    'finding',
    { does: 'recordReturnReason', by, but: { ...sample('sanctions/record-return-reason-breach'), corrects: 'A slip.' } },
  ],
  ['return-decision', { does: 'recordReturnDecision', by }],
  ['claim', { does: 'recordClaimStatus', by, but: { outcome: 'undecided' } }],
  ['person', { does: 'correctPerson', by, but: { person: { ...asked, nationalities: ['KZ', 'AF'] } } }],
  ['person', { does: 'correctPerson', by: 'requested', but: { person: { ...asked, dateOfBirth: '1980-01-01' } } }],
];

describe('whatever of it is changed between reading and deciding', () => {
  test.each(changes)('nothing is decided, and it is said that it was the %s', async (part, step) => {
    const caseId = await caseIn(api, 'sanction-proposed-by-requesting');
    const read = await readOf(caseId);
    await take(api, caseId, states, step);
    const answer = await decided(caseId, read, { decided: 'not-as-proposed' });
    expect(answer.status, answer.text).toBe(409);
    expect(answer.body).toMatchObject({
      type: 'https://readmit.example/problems/decided-on-other',
      recordedSince: [part],
    });
    expect((await sanctionsOf(caseId)).decisions).toEqual([]);
    expect((await decided(caseId, await readOf(caseId), { decided: 'not-as-proposed' })).status).toBe(200);
  });
});

describe('whatever of it is changed after the decision', () => {
  test.each(changes)('the decision no longer stands: the %s', async (part, step) => {
    const caseId = await caseIn(api, 'sanction-proposed-by-requesting');
    await decided(caseId, await readOf(caseId));
    await take(api, caseId, states, step);
    const [decision] = (await sanctionsOf(caseId)).decisions;
    expect(decision).toMatchObject({ stands: false, changed: [part] });
  });

  test('and a decision is never taken twice on one proposal: it is proposed anew', async () => {
    const caseId = await caseIn(api, 'sanction-proposed-by-requesting');
    await decided(caseId, await readOf(caseId));
    await take(api, caseId, states, { does: 'recordReturnDecision', by });
    const again = await decided(caseId, await readOf(caseId));
    expect(again.body['type']).toBe('https://readmit.example/problems/sanction-already-decided');
    await take(api, caseId, states, { does: 'proposeSanction', by });
    expect((await decided(caseId, await readOf(caseId), { proposal: 2 })).status).toBe(200);
  });
});

test('of two supervisors who decide at once, one decides', async () => {
  const caseId = await caseIn(api, 'sanction-proposed-by-requesting');
  const read = await readOf(caseId);
  const { headers } = await api.call('GET', '/cases/{caseId}', { claims: supervisor, caseId });
  const deciding = (sub: string, word: string) =>
    api.call('POST', '/cases/{caseId}/sanction-decision', {
      claims: { ...supervisor, sub },
      caseId,
      body: { ...sample('sanctions/decide-sanction'), read, decided: word },
      headers: { 'If-Match': headers['etag'] },
    });
  const answers = await Promise.all([deciding('one', 'as-proposed'), deciding('another', 'not-as-proposed')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
  expect((await sanctionsOf(caseId)).decisions).toHaveLength(1);
});

test('the other State reads nothing of a proposal and its decision, nor that anything moved', async () => {
  const caseId = await caseIn(api, 'breach-confirmed-by-requesting');
  const seen = () => api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
  const before = await seen();
  await take(api, caseId, states, { does: 'proposeSanction', by });
  await take(api, caseId, states, { does: 'decideSanction', by, role: 'supervisor' });
  const after = await seen();
  expect(after.text).toBe(before.text);
  expect(after.headers['etag']).toBe(before.headers['etag']);
  expect(await sanctionsOf(caseId, kazakhstan)).toMatchObject({ proposals: [], decisions: [] });
});
