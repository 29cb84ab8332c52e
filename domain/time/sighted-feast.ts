/** The days of a calendar while they are made: 1 is worked, 0 off; the first has the number `first`. */
type Making = {
  readonly first: number;
  readonly works: Uint8Array;
  /** Which day each day off stands in for. */
  readonly moved: ReadonlyMap<number, string>;
  /** The days that feasts take, with the reason: what is made here. */
  readonly feasts: Map<number, string>;
};

/** A day on which a feast falls in one reading. */
export type FeastDay = { readonly name: string; readonly day: number; readonly movesOn: boolean };

/** The next day that is worked; beyond the calendar where none is. */
const nextWorked = ({ first, works }: Making, day: number): number => {
  const index = works.indexOf(1, day + 1 - first);
  return index === -1 ? first + works.length : first + index;
};

const takenBy = (making: Making, { name, day, movesOn }: FeastDay): readonly [number, string] | undefined => {
  if (making.works[day - making.first] === 1) return [day, name];
  const other = making.moved.get(day);
  if (other !== undefined) return [nextWorked(making, day), `in the place of ${other}`];
  return movesOn ? [nextWorked(making, day), `in the place of ${name}`] : undefined;
};

/**
 * Takes the day of the feast off. Where that day is off in the place of another, that one moves on to the next working day; where it
 * is off otherwise, the feast moves on if it does so by law, and is lost if not.
 */
export const layFeast = (making: Making, feast: FeastDay): void => {
  const taken = takenBy(making, feast);
  if (taken === undefined) return;
  const [day, why] = taken;
  making.works[day - making.first] = 0;
  making.feasts.set(day, why);
};
