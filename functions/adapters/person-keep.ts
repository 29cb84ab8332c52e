import { createHash } from 'node:crypto';
import type { Kept } from '../../domain/file/kept-entry.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { canonical } from '../history/canonical.ts';
import type { Replaced } from '../ports/item-seen.ts';
import type { Keeping } from '../ports/person-register.ts';
import type { Item } from './item-at.ts';
import { asSeen } from './item-seen.ts';
import type { Key } from './keys.ts';
import { caseIn, itemsAt, listItem, listKey, placesOfCase, versionOf } from './person-items.ts';
import { distinct, type Place, type Places, placeText, shelvesOf } from './person-places.ts';
import { settle, settleLeft } from './person-settle.ts';
import { markedCase, markOf, marksOn, withMark } from './person-shelf.ts';
import { secondsAfter } from './receipt-write.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** A mark that is older was left by one who did not come to the end. */
const leftAfterMinutes = 2;

/** A list of places of which nothing is kept, and one that another took the place of, are forgotten after so many days. */
const listDays = 2;

const nameOf = (places: readonly Place[]): string =>
  createHash('sha256').update(places.map(placeText).sort().join('\n')).digest('base64url').slice(0, 22);

/** The shelves as they are, once what others left half done there is finished. */
const finished = async (
  table: Table,
  places: Places,
  keys: readonly Key[],
  seen: readonly (Item | undefined)[],
  at: Instant,
): Promise<readonly (Item | undefined)[]> => {
  const before = addHours(at, -leftAfterMinutes / 60);
  const left = new Map(seen.flatMap(marksOn).map((mark) => [mark.hash, mark]));
  const old = [...left.values()].filter((mark) => mark.at < before);
  for (const mark of old) await settleLeft(table, places, { key: markedCase(mark), shelves: keys, at });
  return old.length === 0 ? seen : itemsAt(table, keys);
};

/** Lists that another took the place of are forgotten, unless the case was kept anew meanwhile. */
const forget = async (
  table: Table,
  { key, version, at }: { readonly key: Key; readonly version: number; readonly at: Instant },
  lists: Readonly<Record<string, readonly string[]>>,
): Promise<void> => {
  const puts = Object.entries(lists).map(([list, places]) => ({
    put: { ...listKey(key, list), places, expiresAt: secondsAfter(at, listDays) },
  }));
  if (puts.length > 0) await writeTogether<'moved-on'>(table, [{ check: { ...key }, ...asSeen({ version }) }, ...puts]);
};

/**
 * What a change puts so that a State keeps those entries of the person of a case. With the change itself go the case's own item,
 * which says what is kept, and the shelves of its places, marked: two dozen items at most, however many traits there are. `settle`
 * then brings it to the places. A change that is not written in the end leaves nothing that anybody finds.
 */
export const keepIn = async (
  table: Table,
  places: Places,
  traits: readonly string[],
  kept: Kept,
  at: Instant,
): Promise<Keeping> => {
  const key = places.ofCase(kept.caseId);
  const { places: known, shelves: ofKnown } = places.ofPerson(traits);
  const [item, ...seen] = await itemsAt(table, [key, ...ofKnown.map(places.ofShelf)]);
  const before = caseIn(item);
  const entriesBefore = before.kept?.entries ?? [];
  const mark = markOf(key, before.version + 1, at);
  const changed = canonical(entriesBefore) !== canonical(kept.entries);
  const unsettled = seen.flatMap(marksOn).some(({ hash }) => hash === mark.hash);
  // Where what is kept stays the same, only the places known now are written, which costs the same if nothing is kept.
  const whole = changed || unsettled;
  const old = whole ? await placesOfCase(table, key) : undefined;
  const all = distinct([...known, ...(old?.places ?? [])]);
  const keys = [...new Set([...ofKnown, ...shelvesOf(all)])].map(places.ofShelf);
  const shelves = await finished(table, places, keys, keys.length === seen.length ? seen : await itemsAt(table, keys), at);

  const list = nameOf(all);
  const nothing = entriesBefore.length + kept.entries.length === 0;
  const passing = nothing && !before.lists.includes(list) ? { expiresAt: secondsAfter(at, listDays) } : {};
  await writeTogether(table, [{ put: { ...listItem(key, list, all), ...passing } }]);
  const lists = nothing ? before.lists : whole ? [list] : [...new Set([...before.lists, list])];
  const replaced: readonly Replaced[] = [
    { seen: { ...key, version: before.version }, item: { version: mark.version, kept, lists } },
    ...keys.map((shelf, index) => ({
      seen: { ...shelf, version: versionOf(shelves[index]) },
      item: withMark(shelves[index], mark),
    })),
  ];
  return {
    replaced,
    settle: async () => {
      await settle(table, places, { key, version: mark.version, kept, places: all, shelves: keys, less: whole, at });
      const { [list]: _same, ...gone } = whole && !nothing ? (old?.texts ?? {}) : {};
      await forget(table, { key, version: mark.version, at }, gone);
    },
  };
};
