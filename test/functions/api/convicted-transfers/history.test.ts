import { beforeAll, describe, expect, test } from 'vitest';
import { type Export, faultsIn } from '../../../../functions/history/verify.ts';
import { person, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { transferIn } from '../../transfers-at-hand.ts';

const [vietnam, kazakhstan] = [person('VN.justice'), person('KZ.justice')];

let api: Api;
let transferId: string;
beforeAll(async () => {
  api = await startApi();
  transferId = await transferIn(api, 'agreed');
});

const historyOf = async (claims: typeof vietnam, file: 'shared' | 'own', id = transferId): Promise<Export> => {
  const query = { file, limit: '100' };
  const { body } = await api.call('GET', '/convicted-transfers/{transferId}/history', { claims, transferId: id, query });
  return body as unknown as Export;
};

describe('the history of a transfer of a convicted person', () => {
  test('has every change of both States in one chain, numbered without gaps, that is verified offline', async () => {
    const [theirs, ours] = [await historyOf(vietnam, 'shared'), await historyOf(kazakhstan, 'shared')];
    expect(theirs.entries.map(({ move, state, n }) => [n, state, move])).toEqual([
      [1, 'VN', 'stateInterest'],
      [2, 'VN', 'informPerson'],
      [3, 'VN', 'recordConsent'],
      [4, 'KZ', 'verifyConsent'],
      [5, 'VN', 'recordSentence'],
      [6, 'VN', 'requestTransfer'],
      [7, 'VN', 'agreeToTransfer'],
      [8, 'KZ', 'agreeToTransfer'],
    ]);
    expect(faultsIn(theirs)).toEqual([]);
    expect(ours.entries).toEqual(theirs.entries);
  });

  test('has what a State keeps for itself in a chain of its own, which the other State does not see', async () => {
    const held = await transferIn(api, 'held');
    for (const claims of [vietnam, kazakhstan]) {
      const own = await historyOf(claims, 'own', held);
      expect(own.entries.map(({ move }) => move)).toEqual(['holdTransfer']);
      expect(own.entries.map(({ state }) => state)).toEqual([claims === vietnam ? 'VN' : 'KZ']);
      expect(faultsIn(own)).toEqual([]);
    }
    expect(await historyOf(vietnam, 'own')).toMatchObject({ entries: [], head: { n: 0, hash: '' }, salt: '' });
  });

  test('holds no personal value', async () => {
    const text = JSON.stringify([await historyOf(vietnam, 'shared'), await historyOf(kazakhstan, 'own')]);
    expect(text).not.toMatch(/AIBEK|1988|Taraz|Official of the prison|Theft/);
  });
});

describe('the disclosure ledger of a transfer', () => {
  const given = async (claims: typeof vietnam) => {
    const query = { limit: '100' };
    const { body } = await api.call('GET', '/convicted-transfers/{transferId}/disclosures', { claims, transferId, query });
    return body as unknown as { instrument: string; items: readonly { act: string; to: string; fields: readonly string[] }[] };
  };

  test('says what each State gave the other about the person, under which treaty and by which act', async () => {
    const [ours, theirs] = [await given(vietnam), await given(kazakhstan)];
    expect(ours.instrument).toBe('convicted-persons-vn-kz');
    expect(ours.items.map(({ act, to }) => `${act} ${to}`)).toEqual([
      'stateInterest KZ',
      'informPerson KZ',
      'recordConsent KZ',
      'recordSentence KZ',
      'requestTransfer KZ',
      'agreeToTransfer KZ',
    ]);
    expect(ours.items[0]?.fields).toEqual(expect.arrayContaining(['person', 'interest']));
    expect(ours.items[3]?.fields).toEqual(['sentence']);
    expect(theirs.items.map(({ act, to }) => `${act} ${to}`)).toEqual(['verifyConsent VN', 'agreeToTransfer VN']);
  });
});

test.each(['history', 'disclosures'] as const)('the %s of a transfer of others are not there', async (what) => {
  const { body } = await api.call('GET', `/convicted-transfers/{transferId}/${what}`, {
    claims: person('BR.justice'),
    transferId,
  });
  expect(body['type']).toBe('https://readmit.example/problems/convicted-transfer-not-found');
});
