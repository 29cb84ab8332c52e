import { beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '../../../../infra/aws/restore/reconcile.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { startApi } from '../../../functions/calls.ts';
import { type Api, caseIn, take } from '../../../functions/operations.ts';
import { type Step, stepsTo } from '../../../functions/stages.ts';
import { heldTable } from './held-table.ts';

const states = { requesting: 'FR', requested: 'KZ' };
const seed = Number(process.env['READMIT_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** A number below one after the other, the same for the same seed. */
const random = (() => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
})();

const ways = [
  'transferred',
  'document-cancelled',
  'closed',
  'taking-back',
  'held-by-requesting',
  'reopening-proposed-by-requested',
] as const;

let api: Api;
/** The table as it stood after some of the acts, the last one after all. */
const moments: (readonly Item[])[] = [];

const isHistory = ({ pk }: Item) => pk.startsWith('HISTORY#');

const named = ({ pk, sk }: Item) => `${pk} ${Number(sk)}`;

beforeAll(async () => {
  api = await startApi();
  const going: { readonly caseId: string; readonly left: Step[] }[] = [];
  for (const way of ways) going.push({ caseId: await caseIn(api, 'opened'), left: [...stepsTo(way)] });
  const all = going.reduce((sum, { left }) => sum + left.length, 0);
  const stops = new Set(Array.from({ length: 6 }, () => Math.floor(random() * all)));
  for (let done = 0; done < all; done += 1) {
    if (stops.has(done)) moments.push(await dumpOf(api.table));
    const open = going.filter(({ left }) => left.length > 0);
    const one = open[Math.floor(random() * open.length)];
    const step = one?.left.shift();
    if (one === undefined || step === undefined) throw new Error('Nothing is left to do');
    await take(api, one.caseId, states, step);
  }
  moments.push(await dumpOf(api.table));
}, 180_000);

describe(`Between any two moments of a table (seed ${seed})`, () => {
  it('every change after the earlier is in the list, once, and no other', async () => {
    expect(moments.length).toBeGreaterThan(2);
    let listed = 0;
    for (const [index, earlier] of moments.entries()) {
      for (const later of moments.slice(index)) {
        const known = new Set(earlier.map(named));
        const since = later.filter((item) => isHistory(item) && !known.has(named(item))).map(named);
        const { acts, parted, faults } = await reconcile(
          heldTable('later', later),
          heldTable('earlier', earlier),
          '2026-12-01T08:00:00Z',
        );
        const told = acts.map(({ about, file, n }) => `HISTORY#${about}#${file === 'shared' ? 'SHARED' : file} ${n}`);
        expect(told.toSorted()).toEqual(since.toSorted());
        expect([parted, faults]).toEqual([[], { old: [], restored: [] }]);
        listed += told.length;
      }
    }
    expect(listed).toBeGreaterThan(20);
  });
});
