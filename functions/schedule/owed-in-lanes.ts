import type { Instant } from '../../domain/time/instant.ts';
import type { Due, DueIndex } from '../ports/due-index.ts';
import type { PutBack } from '../ports/put-back.ts';

/** Things of one lane wait for none of another: a queue or a key that does not answer holds up no deadline. */
export const lanes = ['watching', 'sending'] as const;

export type Lane = (typeof lanes)[number];

/** By what the same thing is known again, in whatever order its facts come out of the store. */
export const thingOf = (due: Due): string => JSON.stringify(Object.entries(due).sort());

const pageSize = 100;

/** What is owed in a run, each thing once. */
export type OwedInLanes = {
  /** The next thing of a lane that did not fail last time, longest owed first; undefined where there is no more. */
  next(lane: Lane): Promise<Due | undefined>;
  /** The digests that are owed, once a lane has no more. */
  digests(): readonly Due[];
  /** What failed last time and is still owed, the one that was longest not tried first. */
  putBack(lane: Lane): readonly Due[];
  /** Whether it is known that the thing is owed no more: all that is was looked at, and it was not there. */
  isOver(due: Due): boolean;
};

/** Reads what is owed by `now` page by page, as it is asked for. */
export const owedInLanes = (due: DueIndex, now: Instant, before: readonly PutBack[]): OwedInLanes => {
  const failed = new Set(before.map((one) => thingOf(one.due)));
  const seen = new Set<string>();
  const fresh = { watching: [] as Due[], sending: [] as Due[] };
  const digests: Due[] = [];
  let [after, whole]: [string | undefined, boolean] = [undefined, false];
  let reading: Promise<void> | undefined;

  const laneOf = ({ owed }: Due): Lane => (owed === 'sending' ? 'sending' : 'watching');
  const sort = (item: Due): void => {
    const thing = thingOf(item);
    if (seen.has(thing)) return;
    seen.add(thing);
    if (item.owed === 'digest') digests.push(item);
    else if (!failed.has(thing)) fresh[laneOf(item)].push(item);
  };
  const readPage = async (): Promise<void> => {
    const page = await due.by(now, pageSize, after);
    page.items.forEach(sort);
    after = page.next;
    whole = after === undefined;
  };
  return {
    next: async (lane) => {
      while (fresh[lane].length === 0 && !whole) {
        reading ??= readPage().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      return fresh[lane].shift();
    },
    digests: () => digests,
    putBack: (lane) =>
      before
        .filter((one) => laneOf(one.due) === lane && seen.has(thingOf(one.due)))
        .toSorted((one, other) => (one.triedAt < other.triedAt ? -1 : 1))
        .map((one) => one.due),
    isOver: (one) => whole && !seen.has(thingOf(one)),
  };
};
