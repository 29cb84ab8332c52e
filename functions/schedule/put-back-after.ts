import type { Instant } from '../../domain/time/instant.ts';
import { log } from '../log.ts';
import type { Due } from '../ports/due-index.ts';
import type { PutBack, PutBackList } from '../ports/put-back.ts';
import { thingOf } from './owed-in-lanes.ts';

/** What a run tried, and whether it was done. */
export type Tried = { readonly due: Due; readonly done: boolean };

/** A run, as far as it goes into the order of the next. */
type Run = {
  readonly before: readonly PutBack[];
  readonly tried: readonly Tried[];
  readonly isOver: (due: Due) => boolean;
  readonly now: Instant;
};

/** More than a run can try. What is beyond is tried in its turn again, as if it had not failed. */
const atMost = 500;

/**
 * Keeps what failed for the end of the next run. What failed before and was not tried this time keeps its place, that which was longest not
 * tried being the first; what was done leaves, and so does
 * what somebody else did. A digest has its own place in a run. Where the list cannot be kept nothing but an order is lost.
 */
export const putBackAfter = async (list: PutBackList, { before, tried, isOver, now }: Run): Promise<void> => {
  const triedNow = new Set(tried.map(({ due }) => thingOf(due)));
  const untried = before.filter(({ due }) => !triedNow.has(thingOf(due)) && !isOver(due));
  const failed = tried.filter(({ due, done }) => !done && due.owed !== 'digest').map(({ due }) => ({ due, triedAt: now }));
  const after = [...untried, ...failed].slice(-atMost);
  if (before.length === 0 && after.length === 0) return;
  try {
    await list.keep(after);
  } catch (error) {
    log.fault('error', 'sweep-order-not-kept', error, { count: after.length });
  }
};
