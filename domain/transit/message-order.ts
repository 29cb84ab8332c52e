import { messagesAheadAtMost } from '../policy/messages.ts';

/**
 * A place in the order that nothing waits for, although one before it is missing: its message was applied ahead of its turn (`used`), or
 * was not understood. Then another message may still take the place, until a later one is applied.
 */
export type PassedPlace = { readonly sequence: number; readonly used: boolean };

/** How far the messages of a transit have come: all up to `applied` are done with; what waits, waits for one that is missing. */
export type MessageOrder = {
  readonly applied: number;
  readonly passed?: readonly PassedPlace[];
  readonly waiting: readonly { readonly sequence: number }[];
};

/** Sequences, from the first to the last. */
export type SequenceRange = { readonly from: number; readonly to: number };

type Progress = Required<Pick<MessageOrder, 'applied' | 'passed'>>;

const beyond = ({ applied, passed = [] }: Pick<MessageOrder, 'applied' | 'passed'>): Progress => ({
  applied,
  passed: passed.filter(({ sequence }) => sequence > applied).toSorted((one, other) => one.sequence - other.sequence),
});

/** Places that are used up to the next that is not: the order has come so far. */
const closed = (order: Progress): Progress => {
  const [first, ...rest] = order.passed;
  return first?.used === true && first.sequence === order.applied + 1 ? closed({ applied: first.sequence, passed: rest }) : order;
};

/** Whether nothing is missing before that place. */
export const isNext = ({ applied, passed = [] }: Omit<MessageOrder, 'waiting'>, sequence: number): boolean =>
  sequence > applied && sequence - applied - 1 === passed.filter((place) => place.sequence < sequence).length;

/** Whether a message has that place for good: one was applied in it or behind it, or waits in it. */
export const isTaken = ({ applied, passed = [], waiting }: MessageOrder, sequence: number): boolean =>
  sequence <= applied ||
  waiting.some((one) => one.sequence === sequence) ||
  passed.some((place) => place.used && place.sequence === sequence);

/** The order once the message in its turn is applied. */
export const afterApplied = ({ passed = [] }: Omit<MessageOrder, 'waiting'>, sequence: number): Progress =>
  closed(beyond({ applied: sequence, passed }));

/** The order once nothing waits for that place any more. */
export const afterPassed = ({ applied, passed = [] }: Omit<MessageOrder, 'waiting'>, place: PassedPlace): Progress =>
  closed(beyond({ applied, passed: [...passed.filter(({ sequence }) => sequence !== place.sequence), place] }));

/** Whether as many places are ahead as may be. */
export const isFull = ({ passed = [], waiting }: MessageOrder): boolean => passed.length + waiting.length >= messagesAheadAtMost;

/** What a place is to the order: a message has it for good, its turn is now, it waits for one that is missing, or it is ahead of more than may be. */
export type PlaceInOrder = 'taken' | 'next' | 'ahead' | 'too-far-ahead';

/** A place that was passed over can still be taken by its own message, however many are ahead. */
export const placeInOrder = (order: MessageOrder, sequence: number): PlaceInOrder => {
  if (isTaken(order, sequence)) return 'taken';
  if (isNext(order, sequence)) return 'next';
  const isPassed = order.passed?.some((place) => place.sequence === sequence) === true;
  return isPassed || !isFull(order) ? 'ahead' : 'too-far-ahead';
};

/** Closes the first place that could still be taken, where nothing before it is missing. Undefined where something is. */
export const firstClosed = ({ applied, passed = [] }: MessageOrder): Progress | undefined =>
  passed[0]?.sequence === applied + 1 ? afterApplied({ applied, passed }, applied + 1) : undefined;

/** What is missing before what waits, the lowest first; nothing where nothing waits. */
export const missingIn = ({ applied, passed = [], waiting }: MessageOrder): readonly SequenceRange[] => {
  const last = Math.max(applied, ...waiting.map(({ sequence }) => sequence));
  const here = [...passed, ...waiting].map(({ sequence }) => sequence).toSorted((one, other) => one - other);
  const ends = [applied, ...here.filter((sequence) => sequence <= last)];
  return ends.slice(1).flatMap((sequence, index) => {
    const from = (ends[index] ?? applied) + 1;
    return from < sequence ? [{ from, to: sequence - 1 }] : [];
  });
};

/** The sequences of those that wait and whose turn comes one after the other, as the order stands. */
export const turnsOf = <Waiting extends { readonly sequence: number }>(
  order: Omit<MessageOrder, 'waiting'>,
  waiting: readonly Waiting[],
): readonly number[] => {
  const next = waiting.find(({ sequence }) => isNext(order, sequence));
  return next === undefined ? [] : [next.sequence, ...turnsOf(afterApplied(order, next.sequence), waiting)];
};
