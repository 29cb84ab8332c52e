import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitment } from '../../../functions/history/entry.ts';
import { faultsIn } from '../../../functions/history/verify.ts';
import { person, sample, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Step = { readonly resource: string; readonly claims: Record<string, string>; readonly body: () => Record<string, unknown> };

const steps = {
  receipt: { resource: '/cases/{caseId}/receipt', claims: kazakhstan, body: () => sample('cases/confirm-receipt') },
  acceptance: { resource: '/cases/{caseId}/acceptance', claims: kazakhstan, body: () => sample('cases/accept-case') },
  refusal: { resource: '/cases/{caseId}/refusal', claims: kazakhstan, body: () => sample('cases/refuse-case') },
  'refusal on a real risk': {
    resource: '/cases/{caseId}/refusal',
    claims: kazakhstan,
    body: () => ({ official: 'Head', grounds: [{ code: 'RR-REFOUL', country: 'KZ' }], reasons: 'Kept.' }),
  },
  'claim of France': {
    resource: '/cases/{caseId}/claim-status',
    claims: france,
    body: () => sample('protection/record-claim-status'),
  },
  'claim of Kazakhstan': {
    resource: '/cases/{caseId}/claim-status',
    claims: kazakhstan,
    body: () => ({ ...sample('protection/record-claim-status'), outcome: 'none' }),
  },
} as const satisfies Record<string, Step>;

describe('the history of a case can be checked offline', () => {
  test('after whatever was done to it, in every file, numbered without gaps', async () => {
    const histories = fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const caseId = await api.opened();
        const done: string[] = [];
        for (const name of history) {
          const { resource, claims, body } = steps[name];
          const { status } = await api.change(resource, { claims, caseId, body: body() });
          expect([200, 409]).toContain(status);
          if (status === 200) done.push(name);
        }
        const shared = await exported(api, france, caseId);
        expect(shared).toEqual(await exported(api, kazakhstan, caseId));
        const own = { FR: await exported(api, france, caseId, 'own'), KZ: await exported(api, kazakhstan, caseId, 'own') };
        for (const chain of [shared, own.FR, own.KZ]) {
          expect(faultsIn(chain)).toEqual([]);
          expect(chain.entries.map(({ n }) => n)).toEqual(chain.entries.map((_entry, index) => index + 1));
        }
        const among = (...names: string[]): number => done.filter((name) => names.includes(name)).length;
        expect(shared.entries).toHaveLength(1 + among('receipt', 'acceptance', 'refusal', 'refusal on a real risk'));
        expect(own.FR.entries).toHaveLength(among('claim of France'));
        expect(own.KZ.entries).toHaveLength(among('claim of Kazakhstan', 'refusal on a real risk'));
      }),
      { numRuns: 15 },
    );
  });

  test('with the view and the salt each commitment can be opened; without the value it says nothing', async () => {
    const caseId = await caseIn(api, 'received');
    const { body: view } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    const { salt, entries } = await exported(api, france, caseId);
    const [opening, receipt] = entries;
    expect(opening?.commitments['person']).toBe(commitment(salt, 'person', view['person']));
    expect(receipt?.commitments['requestedService']).toBe(commitment(salt, 'requestedService', view['requestedService']));
    const { surname } = view['person'] as { surname: { latin: string } };
    // An id or a hash can hold any four digits by chance.
    const said = JSON.stringify(entries).replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
    expect(said).not.toMatch(new RegExp(`${surname.latin}|AIGERIM|N00000|1991|Karaganda`));
  });

  test('an entry names the fields that a move changed and no others', async () => {
    const { entries } = await exported(api, france, await caseIn(api, 'accepted'));
    expect(entries.map(({ move, state, commitments }) => [move, state, Object.keys(commitments).sort()])).toEqual([
      ['openCase', 'FR', expect.arrayContaining(['person', 'evidence', 'status'])],
      ['confirmReceipt', 'KZ', ['changedAt', 'delivery', 'receiptConfirmedAt', 'requestedService', 'status']],
      ['acceptCase', 'KZ', ['acceptance', 'changedAt', 'status']],
    ]);
    expect(entries[0]?.commitments).not.toHaveProperty('openedBy');
  });

  test('the answer to a change names its entry', async () => {
    const caseId = await api.opened();
    const answer = await api.change('/cases/{caseId}/receipt', {
      claims: kazakhstan,
      caseId,
      body: sample('cases/confirm-receipt'),
    });
    const { entries } = await exported(api, person('FR.auditor'), caseId);
    expect(entries[Number(answer.body['change']) - 1]).toMatchObject({ move: 'confirmReceipt', at: answer.body['at'] });
  });
});
