import type { Item } from './item-at.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** Items of one partition whose sort keys begin alike, and of them those whose place behind that beginning lies between two, ends included. */
export type Range = { readonly pk: string; readonly prefix: string; readonly from: string; readonly until: string };

/** An item, and its place in the order of all ranges. */
export type Placed = { readonly place: string; readonly item: Item };

type Reading = { readonly range: Range; placed: Placed[]; next: string | undefined; asks: number };

/** So many more items are asked of a range each time that it goes on, up to so many at once. */
const grows = 4;
const atOnce = 400;

/** The items of several ranges in one order, read as far as they are asked for. `first`: how many of each range at first. */
export async function* merged(
  table: Table,
  ranges: readonly Range[],
  { newestFirst, first }: { readonly newestFirst: boolean; readonly first: number },
): AsyncGenerator<Placed> {
  const read = async (reading: Reading): Promise<void> => {
    const { pk, prefix, from, until } = reading.range;
    const stretch = { pk, from: prefix + from, until: prefix + until, newestFirst };
    const asked = { limit: reading.asks, after: reading.next };
    const { items, next } = await pageOf(table, stretch, asked, (item) => item);
    reading.placed = items.map((item) => ({ place: String(item['sk']).slice(prefix.length), item }));
    reading.next = next;
    reading.asks = Math.min(atOnce, grows * reading.asks);
  };
  // A range that begins behind its end is empty, and the store refuses to be asked for it.
  const open = ranges.filter(({ from, until }) => from <= until);
  const readings = open.map((range): Reading => ({ range, placed: [], next: undefined, asks: first }));
  await Promise.all(readings.map(read));
  const before = (one: Placed, other: Placed): boolean => (newestFirst ? one.place > other.place : one.place < other.place);
  for (;;) {
    await Promise.all(readings.filter(({ placed, next }) => placed.length === 0 && next !== undefined).map(read));
    const [some, ...others] = readings.filter(({ placed }) => placed.length > 0);
    if (some === undefined) {
      if (readings.every(({ next }) => next === undefined)) return;
      continue;
    }
    const nearest = others.reduce(
      (best, reading) => (before(reading.placed[0] as Placed, best.placed[0] as Placed) ? reading : best),
      some,
    );
    yield nearest.placed.shift() as Placed;
  }
}
