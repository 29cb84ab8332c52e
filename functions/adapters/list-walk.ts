import { type Standing, standingOf } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { ListAsked } from '../ports/work-lists.ts';
import type { Item } from './item-at.ts';
import { linePrefix, noDeadline, pressingPrefix, taskPrefix } from './keys.ts';
import { lines } from './list-ranges.ts';
import { merged, type Range } from './merged.ts';
import { standingIn } from './standing-items.ts';
import type { Table } from './table.ts';
import { areListsWhole } from './whole-lists.ts';

/** A case that may be asked for: its place in the order, and how it stands, where the item says it by which it was found. */
export type Candidate = {
  readonly place: string;
  readonly caseId: string;
  readonly standing?: Standing;
  /** The line itself, where that is what was read. */
  readonly line?: unknown;
};

/** Where a list goes on, and how many of each range are read at first. */
export type Walking = { readonly after?: string | undefined; readonly first: number };

/** Behind all that falls due or does not: the cases of an earlier release that have no places yet. */
const last = `${noDeadline}${noDeadline}#`;

const idLength = 36;

/** How the case of a line stands; nothing, where the line is not as lines are. */
const standingOfLine = (line: unknown): { readonly standing?: Standing } => {
  try {
    return { standing: standingOf(line as WorkListItem) };
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
};

const candidateOf = (place: string, item: Item): Candidate => {
  const sk = String(item['sk']);
  const caseId = sk.slice(-idLength);
  if (sk.startsWith(linePrefix)) return { place, caseId, ...standingOfLine(item['item']), line: item['item'] };
  const says = sk.startsWith(taskPrefix('').slice(0, -1)) || sk.startsWith(pressingPrefix);
  return { place, caseId, ...(says ? { standing: standingIn(item) } : {}) };
};

/** The rest of a range after a place in it. That place itself is in it still. */
const goingOn = (range: Range, newestFirst: boolean, after: string | undefined): Range => {
  if (after === undefined) return range;
  if (newestFirst) return { ...range, until: after < range.until ? after : range.until };
  return { ...range, from: after > range.from ? after : range.from };
};

const isWithoutPlaces = ({ sk, listed }: Item): boolean => String(sk).startsWith(linePrefix) && listed !== true;

/** The cases of an earlier release that have no places yet, the oldest first. */
async function* withoutPlaces(table: Table, range: Range, { after, first }: Walking): AsyncGenerator<Candidate> {
  const from = after?.startsWith(last) ? after.slice(last.length) : undefined;
  for await (const { place, item } of merged(table, [goingOn(range, false, from)], { newestFirst: false, first }))
    if (isWithoutPlaces(item) && place !== from) yield candidateOf(`${last}${place}`, item);
}

/**
 * All cases that can be found in those ranges, in the order that is asked for, and with them those to which an earlier release gave no
 * places: where cases are told by their ids each at its own place, and where they are told by when they fall due behind all others. A
 * case stands as often in succession as it has places in the ranges.
 */
export async function* walked(
  table: Table,
  state: StateCode,
  asked: ListAsked,
  ranges: readonly Range[],
  walking: Walking,
): AsyncGenerator<Candidate> {
  const { after, first } = walking;
  const byPlaces = ranges.some(({ prefix }) => prefix !== linePrefix) && asked.reference === undefined;
  const isWhole = !byPlaces || (await areListsWhole(table));
  const newestFirst = ranges.every(({ prefix }) => prefix !== pressingPrefix);
  const all = isWhole || !newestFirst ? ranges : [...ranges, lines(state, asked)];
  const others = all.length > ranges.length;
  if (after === undefined || !after.startsWith(last))
    for await (const { place, item } of merged(
      table,
      all.map((range) => goingOn(range, newestFirst, after)),
      { newestFirst, first },
    ))
      if (place !== after && !(others && String(item['sk']).startsWith(linePrefix) && !isWithoutPlaces(item)))
        yield candidateOf(place, item);
  if (!isWhole && !newestFirst) yield* withoutPlaces(table, lines(state, asked), walking);
}
