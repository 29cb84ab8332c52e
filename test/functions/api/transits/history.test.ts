import { beforeAll, describe, expect, test } from 'vitest';
import { type Export, faultsIn } from '../../../../functions/history/verify.ts';
import { startApi } from '../../calls.ts';
import { type Api, france, kazakhstan } from '../../operations.ts';
import { transitIn } from '../../transits-at-hand.ts';

let api: Api;
let transitId: string;
beforeAll(async () => {
  api = await startApi();
  transitId = await transitIn(api, 'take-back-opened');
});

const historyOf = async (claims: typeof france, file: 'shared' | 'own'): Promise<Export> => {
  const { body } = await api.call('GET', '/transits/{transitId}/history', { claims, transitId, query: { file, limit: '100' } });
  return body as unknown as Export;
};

describe('the history of a transit', () => {
  test('has every change of both States in one chain, numbered without gaps, that is verified offline', async () => {
    const [theirs, ours] = [await historyOf(france, 'shared'), await historyOf(kazakhstan, 'shared')];
    expect(theirs.entries.map(({ move, state, n }) => [n, state, move])).toEqual([
      [1, 'FR', 'readmit.transit.requested.v1'],
      [2, 'KZ', 'acceptTransit'],
      [3, 'KZ', 'recordPassage'],
      [4, 'KZ', 'revokeTransit'],
      [5, 'FR', 'openTransitTakeBack'],
    ]);
    expect(faultsIn(theirs)).toEqual([]);
    expect(ours.entries).toEqual(theirs.entries);
  });

  test('has what the transit State found in a chain of its own, which the other State does not see', async () => {
    const own = await historyOf(kazakhstan, 'own');
    expect(own.entries.map(({ move }) => move)).toEqual(['assessTransit']);
    expect(faultsIn(own)).toEqual([]);
    expect(await historyOf(france, 'own')).toMatchObject({ entries: [], head: { n: 0 }, salt: '' });
  });

  test('holds no personal value', async () => {
    const text = JSON.stringify([await historyOf(kazakhstan, 'shared'), await historyOf(kazakhstan, 'own')]);
    expect(text).not.toMatch(/RUSTAM|1990|TJ|Protection officer|Almaty/);
  });
});

describe('the disclosure ledger of a transit', () => {
  const given = async (claims: typeof france) =>
    (await api.call('GET', '/transits/{transitId}/disclosures', { claims, transitId })).body;

  test('says what each State gave the other, when and by which act', async () => {
    expect(await given(france)).toMatchObject({
      purpose: 'transit',
      agreement: 'france-kazakhstan',
      items: [
        { change: 1, to: 'KZ', act: 'readmit.transit.requested.v1', fields: expect.arrayContaining(['request']) },
        { change: 5, to: 'KZ', act: 'openTransitTakeBack', fields: ['takeBackCase'] },
      ],
    });
    const { items } = await given(kazakhstan);
    expect((items as { act: string }[]).map(({ act }) => act)).toEqual(['acceptTransit', 'recordPassage', 'revokeTransit']);
  });
});
