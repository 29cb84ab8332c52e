import { beforeAll, describe, expect, it } from 'vitest';
import { inWords, isSound } from '../../../../infra/aws/restore/in-words.ts';
import { reconcile } from '../../../../infra/aws/restore/reconcile.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { startApi } from '../../../functions/calls.ts';
import { caseIn, take } from '../../../functions/operations.ts';
import { transitIn } from '../../../functions/transits-at-hand.ts';
import { heldTable } from './held-table.ts';

let caseId: string;
let copy: readonly Item[];
let newer: readonly Item[];

beforeAll(async () => {
  const api = await startApi();
  caseId = await caseIn(api, 'held-by-requesting');
  await transitIn(api, 'accepted');
  await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, { does: 'confirmReceipt', by: 'requested' });
  copy = await dumpOf(api.table);
  await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, { does: 'acceptCase', by: 'requested' });
  newer = await dumpOf(api.table);
});

describe('The chains', () => {
  const now = '2026-12-01T08:00:00Z';
  const isHistoryOf = (item: Item, about: string) => item.pk.startsWith(`HISTORY#${about}#`);

  it('of both tables are found whole, and the copy an earlier one', async () => {
    const found = await reconcile(heldTable('newer', newer), heldTable('copy', copy), now);
    expect(found.faults).toEqual({ old: [], restored: [] });
    expect(found.parted).toEqual([]);
    expect(inWords(found)).toContain('Every history of the restored table is whole');
  });

  it('are not whole where an entry was altered, cut off or taken out', async () => {
    const [first, ...rest] = newer.filter((item) => isHistoryOf(item, caseId) && item.pk.endsWith('SHARED'));
    const last = rest.at(-1);
    const altered = { ...first, entry: { ...(first?.['entry'] as object), move: 'somethingElse' } } as Item;
    const faultsOf = async (items: readonly Item[]) =>
      (await reconcile(heldTable('newer', items), heldTable('copy', copy), now)).faults.old;
    expect(await faultsOf(newer.map((item) => (item === first ? altered : item)))).toEqual([expect.stringContaining('altered')]);
    expect(await faultsOf(newer.filter((item) => item !== last))).toEqual([expect.stringContaining('the history has')]);
    expect(await faultsOf(newer.filter((item) => item !== rest[0]))).toEqual([expect.stringContaining('comes after')]);
    const words = inWords(
      await reconcile(
        heldTable('newer', newer),
        heldTable(
          'copy',
          copy.filter(({ pk, sk }) => pk !== first?.pk || sk !== first.sk),
        ),
        now,
      ),
    );
    expect(words).toContain('DO NOT START ON THE RESTORED TABLE');
  });

  it('that are not whole in the old table alone keep nobody from the restored one: it may be why', async () => {
    const [first] = newer.filter((item) => isHistoryOf(item, caseId));
    const spoilt = newer.filter((item) => item !== first);
    const found = await reconcile(heldTable('newer', spoilt), heldTable('copy', copy), now);
    expect(isSound(found)).toBe(true);
    expect(inWords(found)).toContain('THE OLD TABLE IS NOT WHOLE');
  });

  it('that the old table has lost are told, and keep nobody from the restored one', async () => {
    const lost = newer.filter(({ pk }) => !pk.includes(caseId));
    const found = await reconcile(heldTable('newer', lost), heldTable('copy', copy), now);
    expect(found.regained).toEqual(expect.arrayContaining([`${caseId}#SHARED`, `${caseId}#FR`]));
    expect([found.parted, isSound(found)]).toEqual([[], true]);
    expect(inWords(found)).toContain('THE RESTORED TABLE HAS MORE OF');
  });

  it('part where both tables went on', async () => {
    const other = newer.map((item) =>
      isHistoryOf(item, caseId) && item.pk.endsWith('SHARED') && Number(item.sk) === 3
        ? { ...item, entry: { ...(item['entry'] as object), hash: 'another' } }
        : item,
    );
    const found = await reconcile(heldTable('newer', newer), heldTable('other', other), now);
    expect(found.parted).toEqual([`${caseId}#SHARED`]);
    expect(inWords(found)).toContain('DO NOT START ON THE RESTORED TABLE');
  });
});
