import { randomInt } from 'node:crypto';
import type { Kept } from '../../domain/file/kept-entry.ts';
import type { Item } from './item-at.ts';
import { asSeen } from './item-seen.ts';
import { type Key, personCasePrefix, personKey } from './keys.ts';
import { headOf, withCase } from './person-head.ts';
import { casesAt, headIn, headItem, itemsAt, placesOfCase, versionOf } from './person-items.ts';
import { lineOf } from './person-line.ts';
import { distinct, type Place, type Places, shelvesOf } from './person-places.ts';
import { markOf, withoutMark } from './person-shelf.ts';
import { secondsAfter } from './receipt-write.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';
import { untilThrough } from './until-through.ts';

/** A place takes two items, what is kept of the case and the head; with the check on the case's own item a transaction holds these. */
const placesTogether = 48;

/** So many transactions run at a time. */
const atOnce = 4;

const tries = 10;

/** Where nothing is kept, the items that say so are forgotten after so many days. */
const emptyDays = 2;

/** What is brought to the places of a case: as which version, and whether less may stand there afterwards than before. */
export type Settling = {
  readonly key: Key;
  readonly version: number;
  readonly kept: Kept;
  readonly places: readonly Place[];
  readonly shelves: readonly Key[];
  readonly less: boolean;
  readonly at: string;
};

type Outcome = 'done' | 'moved-on' | 'case-moved';

/** The head as it is with the case. Where something stood beyond and may have gone, all that stands at the place is read. */
const headWith = async (table: Table, place: Place, item: Item | undefined, { kept, less }: Settling) => {
  const head = headIn(item);
  if (!less || head.beyond.length === 0) return withCase(head, kept);
  const others: Kept[] = [];
  for await (const page of casesAt(table, place)) others.push(...page.filter(({ caseId }) => caseId !== kept.caseId));
  return headOf([...others, kept]);
};

/**
 * Its version is drawn, not counted: an empty head is forgotten, and one that comes after it is never taken for it. That many
 * places are written, and how, tells nobody whether anything is kept.
 */
const placeWrites = async (
  table: Table,
  place: Place,
  item: Item | undefined,
  settling: Settling,
): Promise<readonly Write<Outcome>[]> => {
  const { kept, at } = settling;
  const { pk, sk } = personKey(place.hash);
  const head = await headWith(table, place, item, settling);
  const expiresAt = secondsAfter(at, emptyDays);
  const forgotten = head.cases.length + head.beyond.length === 0 ? { expiresAt } : {};
  const entry = { pk, sk: `${personCasePrefix}${kept.caseId}` };
  return [
    { put: { ...entry, line: lineOf(kept), ...(kept.entries.length === 0 ? { expiresAt } : {}) } },
    {
      put: { pk, sk, version: randomInt(1, 2 ** 47), ...headItem(head), ...forgotten },
      ...asSeen({ version: versionOf(item) }),
    },
  ];
};

/** Some places, in one transaction that holds while the case's own item is as it was. */
const settlePlaces = (table: Table, places: readonly Place[], settling: Settling): Promise<'done' | 'case-moved'> =>
  untilThrough('The places of a register', tries, async () => {
    const { key, version } = settling;
    const items = await itemsAt(
      table,
      places.map(({ hash }) => personKey(hash)),
    );
    const writes = await Promise.all(places.map((place, index) => placeWrites(table, place, items[index], settling)));
    const unmoved: Write<Outcome> = { check: { ...key }, ...asSeen({ version }), otherwise: 'case-moved' };
    return writeTogether<Outcome>(table, [unmoved, ...writes.flat()]);
  });

/** Takes the mark of the case off the shelves, all of its places being written. */
const unmark = (table: Table, { key, version, shelves, at }: Settling): Promise<'done'> => {
  const mark = markOf(key, version, at);
  return untilThrough('The shelves of a register', tries, async () => {
    const items = await itemsAt(table, shelves);
    const writes = shelves.flatMap((shelf, index): readonly Write<'moved-on'>[] => {
      const item = withoutMark(items[index], mark);
      return item === undefined ? [] : [{ put: { ...shelf, ...item }, ...asSeen({ version: versionOf(items[index]) }) }];
    });
    return writes.length === 0 ? 'done' : writeTogether(table, writes);
  });
};

const settleOnce = async (table: Table, settling: Settling): Promise<'done' | 'case-moved'> => {
  const { places } = settling;
  const parts = Array.from({ length: Math.ceil(places.length / placesTogether) }, (_none, part) =>
    places.slice(part * placesTogether, (part + 1) * placesTogether),
  );
  for (let from = 0; from < parts.length; from += atOnce) {
    const outcomes = await Promise.all(parts.slice(from, from + atOnce).map((part) => settlePlaces(table, part, settling)));
    if (outcomes.includes('case-moved')) return 'case-moved';
  }
  return unmark(table, settling);
};

/** The case as it is now, at all its places, with those shelves beside on which its mark was found. */
const settlingNow = async (
  table: Table,
  { ofShelf }: Places,
  { key, shelves, at }: Pick<Settling, 'key' | 'shelves' | 'at'>,
): Promise<Settling> => {
  const { version, kept, places: all } = await placesOfCase(table, key);
  if (kept === undefined) throw new Error('What is marked in a register was kept');
  const places = distinct(all);
  const keys = [...shelves, ...shelvesOf(places).map(ofShelf)];
  const each = [...new Map(keys.map((shelf) => [shelf.pk, shelf])).values()];
  return { key, version, kept, places, shelves: each, less: true, at };
};

/**
 * Brings what is kept of a case to the places at which the person is found, and takes its mark off the shelves. Where the case was
 * kept anew meanwhile, that is brought there. Done half, or twice, or by two at once, it does no harm: the mark stands until all is
 * done. Throws StoreBusy where the store does not let it through.
 */
export const settle = async (table: Table, places: Places, settling: Settling): Promise<void> => {
  let now = settling;
  await untilThrough('What is kept of a case', tries, async () => {
    if ((await settleOnce(table, now)) === 'done') return 'done';
    now = await settlingNow(table, places, settling);
    return 'moved-on';
  });
};

/** The same for a case that somebody else left marked on those shelves. */
export const settleLeft = async (table: Table, places: Places, left: Pick<Settling, 'key' | 'shelves' | 'at'>): Promise<void> =>
  settle(table, places, await settlingNow(table, places, left));
