import { beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../../../functions/history/verify.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, bodyOf, caseIn, kazakhstan, rowOf } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const rounds = 200;
const batch = 10;

const escort = person('FR.escort');
const supervisor = person('FR.supervisor');

const etagFor = async (claims: Record<string, string>, caseId: string): Promise<string | undefined> =>
  (await api.call('GET', '/cases/{caseId}', { claims, caseId })).headers['etag'];

const holdAndAuthorise = async (caseId: string) => {
  const [seenByEscort, seenBySupervisor] = await Promise.all([etagFor(escort, caseId), etagFor(supervisor, caseId)]);
  const send = (claims: Record<string, string>, name: 'holdCase' | 'authoriseDeparture', seen: string | undefined) =>
    api.call('POST', rowOf(name).route.path, { claims, caseId, body: bodyOf(rowOf(name)), headers: { 'If-Match': seen } });
  return Promise.all([send(escort, 'holdCase', seenByEscort), send(supervisor, 'authoriseDeparture', seenBySupervisor)]);
};

describe('an escort holds while a supervisor lets depart, at the same moment', () => {
  test(`of ${rounds} times, each time exactly one of them commits, and both files agree on which`, async () => {
    const outcomes = { held: 0, authorised: 0 };
    const cases: string[] = [];
    for (let n = 0; n < batch; n += 1) cases.push(await caseIn(api, 'ready'));
    const before = await dumpOf(api.table);
    for (let done = 0; done < rounds; done += batch) {
      await Promise.all(
        cases.map(async (caseId) => {
          const [held, authorised] = await holdAndAuthorise(caseId);
          expect([held.status, authorised.status].sort()).toEqual([200, expect.toBeOneOf([412, 422])]);
          outcomes[held.status === 200 ? 'held' : 'authorised'] += 1;

          const { body } = await api.call('GET', '/cases/{caseId}', { claims: supervisor, caseId });
          const own = body['ownFile'] as { holds?: unknown[]; authorisation?: unknown };
          expect((own.holds ?? []).length > 0).toBe(held.status === 200);
          expect(own.authorisation !== undefined).toBe(authorised.status === 200);
          expect(faultsIn(await exported(api, supervisor, caseId, 'own'))).toEqual([]);
        }),
      );
      await restore(api.table, before);
    }
    expect(outcomes.held + outcomes.authorised).toBe(rounds);
  }, 240_000);

  test('a hold that comes after the authorisation undoes it: the departure is a breach', async () => {
    const caseId = await caseIn(api, 'authorised');
    await api.change('/cases/{caseId}/hold', { claims: escort, caseId, body: sample('protection/hold-case') });
    const body = sample('movements/record-departure');
    const left = await api.change('/cases/{caseId}/departure', { claims: escort, caseId, body });
    expect(left).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
    const { body: view } = await api.call('GET', '/cases/{caseId}', { claims: supervisor, caseId });
    expect(view).toMatchObject({ ownFile: { breachLacked: ['holds'] } });
    const other = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    expect(other.body).toMatchObject({ status: 'moved-in-breach', breach: { recordedBy: 'requesting' } });
    expect(other.text).not.toContain('holds');
  });
});
