import { beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../../../functions/history/verify.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const rounds = 200;
const batch = 10;

const supervisor = person('KZ.supervisor');

/** One officer accepts and a supervisor refuses the same case at once, both on the same view. */
const decideTwice = async (caseId: string) => {
  const { headers } = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
  const decide = (resource: string, claims: Record<string, string>, path: string) =>
    api.call('POST', resource, { claims, caseId, body: sample(path), headers: { 'If-Match': headers['etag'] } });
  return Promise.all([
    decide('/cases/{caseId}/acceptance', kazakhstan, 'cases/accept-case'),
    decide('/cases/{caseId}/refusal', supervisor, 'cases/refuse-case'),
  ]);
};

const listed = async (claims: Record<string, string>, caseId: string): Promise<unknown> => {
  let cursor: string | undefined;
  do {
    const query = { limit: '100', ...(cursor === undefined ? {} : { cursor }) };
    const { body } = await api.call('GET', '/cases', { claims, query });
    const found = (body['items'] as { caseId: string; status: string }[]).find((item) => item.caseId === caseId);
    if (found !== undefined) return found.status;
    cursor = body['next'] as string | undefined;
  } while (cursor !== undefined);
  return undefined;
};

describe('two officers decide the same case at the same moment', () => {
  test(`of ${rounds} times, each time exactly one of them decides, and everything agrees on which`, async () => {
    const outcomes = { accepted: 0, refused: 0 };
    const cases = await Promise.all(Array.from({ length: batch }).map(() => caseIn(api, 'received')));
    const before = await dumpOf(api.table);
    for (let done = 0; done < rounds; done += batch) {
      await Promise.all(
        cases.map(async (caseId) => {
          const answers = await decideTwice(caseId);
          expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
          const winner = answers.find(({ status }) => status === 200)?.body['status'] as keyof typeof outcomes;
          outcomes[winner] += 1;

          const { body } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
          expect(body['status']).toBe(winner);
          expect('acceptance' in body).toBe(winner === 'accepted');
          expect('refusal' in body).toBe(winner === 'refused');
          expect(await listed(france, caseId)).toBe(winner);
          expect(await listed(kazakhstan, caseId)).toBe(winner);
          const history = await exported(api, kazakhstan, caseId);
          expect(faultsIn(history)).toEqual([]);
          expect(history.entries.map(({ status }) => status)).toEqual(['opened', 'received', winner]);
        }),
      );
      await restore(api.table, before);
    }
    expect(outcomes.accepted + outcomes.refused).toBe(rounds);
  }, 120_000);
});
