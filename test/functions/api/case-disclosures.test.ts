import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import { disclosuresIn } from '../../../functions/api/reading/disclosures-in.ts';
import type { HistoryEntry } from '../../../functions/history/entry.ts';
import { startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Disclosure = { readonly act: string; readonly to: string; readonly fields: readonly string[] };

const ledger = async (caseId: string, claims: Record<string, string>): Promise<readonly Disclosure[]> => {
  const items: Disclosure[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) };
    const { body } = await api.call('GET', '/cases/{caseId}/disclosures', { claims, caseId, query });
    items.push(...(body['items'] as Disclosure[]));
    cursor = body['next'] as string | undefined;
  } while (cursor !== undefined);
  return items;
};

describe('the disclosure ledger of a case', () => {
  test('tells each State what it gave the other about the person, by which act, and nothing of what it was given', async () => {
    const caseId = await caseIn(api, 'planned');
    const [ours, theirs] = [await ledger(caseId, france), await ledger(caseId, kazakhstan)];
    expect(ours.map(({ act, to }) => `${act} ${to}`)).toEqual(['openCase KZ', 'planTransfer KZ']);
    expect(ours[0]?.fields).toEqual(expect.arrayContaining(['person', 'evidence', 'irregularity']));
    expect(ours[1]?.fields).toEqual(['transfer']);
    expect(theirs.map(({ act, to }) => `${act} ${to}`)).toEqual(['confirmReceipt FR', 'acceptCase FR']);
  });

  test('has no entry for what a State keeps for itself', async () => {
    const caseId = await caseIn(api, 'assessed-by-requesting');
    expect((await ledger(caseId, france)).map(({ act }) => act)).toEqual(['openCase']);
  });
});

test('what the service records by itself, such as a missed deadline, is what no State gave: it is left out, and nothing is unreadable', () => {
  const by = (state: unknown) =>
    ({ n: 4, at: '2026-11-24T08:00:00.000Z', state, move: 'm', commitments: {} }) as unknown as HistoryEntry;
  const of = (state: unknown) => disclosuresIn([by(state)], stateOf('FR'), stateOf('KZ'));
  expect(of('FR')).toMatchObject([{ change: 4, to: 'KZ' }]);
  expect([of('KZ'), of('service')]).toEqual([[], []]);
  for (const nobody of [undefined, null, 'XX', 7]) expect(of(nobody)).toHaveLength(1);
});
