import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, person, sample, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const seen = ({ status, text, headers }: Answer) => ({ status, text, headers });

/** All that a State can learn of the case by asking. */
const allThatShows = async (claims: Record<string, string>, caseId: string) => ({
  view: seen(await api.call('GET', '/cases/{caseId}', { claims, caseId })),
  list: seen(await api.call('GET', '/cases', { claims, query: { limit: '100' } })),
  found: seen(await api.call('GET', '/cases', { claims, query: { reference: 'FR-2026-000123' } })),
  shared: await exported(api, claims, caseId, 'shared', 1),
  own: await exported(api, claims, caseId, 'own', 1),
});

const recordClaim = (claims: Record<string, string>, caseId: string, source = 'Register') =>
  api.change('/cases/{caseId}/claim-status', {
    claims,
    caseId,
    body: { ...sample('protection/record-claim-status-undecided'), source },
  });

describe('what France keeps for itself', () => {
  test('shows nowhere in anything that Kazakhstan can ask for, byte for byte', async () => {
    const [, claimed] = [await caseIn(api, 'received'), await caseIn(api, 'received')];
    const before = await allThatShows(kazakhstan, claimed);
    for (const outcome of ['undecided', 'none', 'protected']) {
      const body = { ...sample('protection/record-claim-status-undecided'), outcome };
      expect(await api.change('/cases/{caseId}/claim-status', { claims: france, caseId: claimed, body })).toMatchObject({
        status: 200,
        body: { file: 'own' },
      });
    }
    expect(await allThatShows(kazakhstan, claimed)).toEqual(before);
  });

  test('does not stop Kazakhstan: the view it decided on still holds', async () => {
    const caseId = await caseIn(api, 'received');
    const { headers } = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    await recordClaim(france, caseId);
    const accepted = await api.call('POST', '/cases/{caseId}/acceptance', {
      claims: kazakhstan,
      caseId,
      body: sample('cases/accept-case'),
      headers: { 'If-Match': headers['etag'] },
    });
    expect(accepted.status, accepted.text).toBe(200);
  });

  test('moves France’s own view and its ETag', async () => {
    const caseId = await caseIn(api, 'opened');
    const before = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    const recorded = await recordClaim(france, caseId);
    const after = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.headers['etag']).toBe(recorded.headers['etag']);
    expect(after.body).toMatchObject({ ownFile: { claim: { outcome: 'undecided', source: 'Register' } } });
    const { ownFile: _before, ...shared } = before.body;
    expect(after.body).toMatchObject(shared);
  });

  test('sends nothing to anybody, and moves no work list and no reminder', async () => {
    const caseId = await caseIn(api, 'opened');
    const others = async () => (await dumpOf(api.table)).filter(({ pk }) => /^(WORK|OUTBOX|DUE)#/.test(pk));
    const before = await others();
    await recordClaim(france, caseId);
    expect(await others()).toEqual(before);
  });

  test('is read by its officers, supervisors, assessors and auditors, and its escorts learn only that the case is held', async () => {
    const caseId = await caseIn(api, 'opened');
    const escort = person('FR.escort');
    await recordClaim(france, caseId, 'A register that nobody else knows');
    for (const role of ['officer', 'supervisor', 'assessor', 'auditor']) {
      const { body } = await api.call('GET', '/cases/{caseId}', { claims: person(`FR.${role}`), caseId });
      expect(body).toHaveProperty('ownFile.claim.source', 'A register that nobody else knows');
    }
    const { body, text } = await api.call('GET', '/cases/{caseId}', { claims: escort, caseId });
    expect(body['ownFile']).toEqual({
      holds: [{ n: 1, kind: 'other', reason: 'The authority in charge holds the case.', placedAt: expect.any(String) }],
    });
    expect(text).not.toMatch(/claim|undecided|register that nobody/);
  });

  test('has a history of its own, which Kazakhstan’s own history knows nothing of', async () => {
    const caseId = await caseIn(api, 'opened');
    await recordClaim(france, caseId);
    await recordClaim(kazakhstan, caseId);
    await recordClaim(kazakhstan, caseId);
    const [french, kazakh] = [await exported(api, france, caseId, 'own'), await exported(api, kazakhstan, caseId, 'own')];
    expect(french.entries).toHaveLength(1);
    expect(kazakh.entries).toHaveLength(2);
    expect(french.salt).not.toBe(kazakh.salt);
    expect(french.entries.every(({ state }) => state === 'FR')).toBe(true);
    expect(kazakh.entries.every(({ state }) => state === 'KZ')).toBe(true);
    expect(await exported(api, france, caseId)).toMatchObject({ entries: [{ n: 1, move: 'openCase' }] });
  });
});

describe('a refusal on a real risk', () => {
  test('tells the other State the code and the country; the reasons stay with the State that refuses', async () => {
    const caseId = await caseIn(api, 'received');
    const reasons = 'Reasons of protection that no other State reads.';
    const body = { official: 'Head', grounds: [{ code: 'RR-REFOUL', country: 'KZ' }], reasons };
    const refused = await api.change('/cases/{caseId}/refusal', { claims: kazakhstan, caseId, body });
    expect(refused).toMatchObject({ status: 200, body: { file: 'shared' } });

    const shown = await allThatShows(france, caseId);
    expect(JSON.parse(shown.view.text)).toMatchObject({ refusal: { grounds: [{ code: 'RR-REFOUL', country: 'KZ' }] } });
    expect(JSON.stringify(shown)).not.toContain('Reasons of protection');
    expect(shown.own.entries).toEqual([]);
    const own = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    expect(own.body).toMatchObject({ ownFile: { reasonsKept: reasons } });
    const sent = (await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${caseId}`);
    expect(JSON.stringify(sent)).not.toContain('Reasons of protection');
  });
});

describe('while France records and records', () => {
  test('Kazakhstan’s acceptance goes through each time', async () => {
    for (const _round of Array.from({ length: 10 })) {
      const caseId = await caseIn(api, 'received');
      const { headers } = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
      const recording = (async () => {
        for (let count = 0; count < 8; count += 1) await recordClaim(france, caseId, `Register ${count}`);
      })();
      const accepted = await api.call('POST', '/cases/{caseId}/acceptance', {
        claims: kazakhstan,
        caseId,
        body: sample('cases/accept-case'),
        headers: { 'If-Match': headers['etag'] },
      });
      await recording;
      expect(accepted.status, accepted.text).toBe(200);
    }
  });
});
