import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { type Answer, person, sample, startApi } from '../../calls.ts';
import { type Api, bodyOf, caseIn, type OperationName, rowOf } from '../../operations.ts';
import type { Stage } from '../../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const stages: readonly Stage[] = [
  'opened',
  'received',
  'refused',
  'closed',
  'accepted',
  'authorised',
  'departed',
  'transferred',
  'error-claimed',
  'moved-in-breach',
  'taking-back',
];

const breach = sample('sanctions/record-return-reason-breach');
const corrected = sample('sanctions/record-return-reason-corrected');

const does = async (caseId: string, name: OperationName, state: string, sub: string, body?: object): Promise<Answer> => {
  const row = rowOf(name);
  const claims = { ...person(`${state}.officer`, `${state}.supervisor`), sub };
  const answer = await api.change(row.route.path, { claims, caseId, body: body ?? bodyOf(row) ?? {} });
  expect(answer.status, answer.text).toBe(200);
  return answer;
};

const viewOf = (caseId: string, state: string): Promise<Answer> =>
  api.call('GET', '/cases/{caseId}', { claims: person(`${state}.officer`), caseId });

type Versions = readonly { readonly n: number; readonly contests?: readonly unknown[]; readonly confirmation?: unknown }[];

const versionsIn = ({ body }: Answer): Versions => (body['ownFile'] as { returnReasons: Versions }).returnReasons;

/** A breach that is recorded, confirmed, contested, and answered by somebody else. */
const foundAndAnswered = async (caseId: string, state: string): Promise<void> => {
  await does(caseId, 'recordReturnReason', state, 'one', breach);
  await does(caseId, 'confirmReturnReason', state, 'two');
  await does(caseId, 'contestReturnReason', state, 'one');
  await does(caseId, 'recordReturnReason', state, 'three', corrected);
};

describe.each(stages)('in a case that is %s', (stage) => {
  test.each([
    ['FR', 'KZ'],
    ['KZ', 'FR'],
  ])('a finding of %s is recorded, confirmed, contested and corrected, and %s reads what it read before', async (state, other) => {
    const caseId = await caseIn(api, stage);
    const before = await viewOf(caseId, other);
    await foundAndAnswered(caseId, state);
    const versions = versionsIn(await viewOf(caseId, state));
    expect(versions).toMatchObject([
      { n: 1, stated: 'deliberate-breach' },
      { n: 2, stated: 'illness' },
    ]);
    expect(versions[0]).toMatchObject({ confirmation: {}, contests: [{ n: 1 }] });
    expect(JSON.stringify(versions)).not.toContain('"by"');
    const after = await viewOf(caseId, other);
    expect(after.headers['etag']).toMatch(/^"/);
    expect([after.text, after.headers['etag']]).toEqual([before.text, before.headers['etag']]);
  });
});

describe('where the person is corrected', () => {
  test('the finding stays, and is confirmed, contested and corrected as before', async () => {
    const caseId = await caseIn(api, 'opened');
    await does(caseId, 'recordReturnReason', 'FR', 'one', breach);
    const anew = { ...bodyOf(rowOf('correctPerson')), person: aboutSomebodyElse(sample('cases/open-case'))['person'] };
    await does(caseId, 'correctPerson', 'FR', 'one', anew);
    await does(caseId, 'confirmReturnReason', 'FR', 'two');
    await does(caseId, 'contestReturnReason', 'FR', 'one');
    await does(caseId, 'recordReturnReason', 'FR', 'three', corrected);
    expect(versionsIn(await viewOf(caseId, 'FR'))).toHaveLength(2);
  });
});
