import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ReasonContest } from '../file/reason-contest.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type NotLastReason, namedReason, withLast } from './named-reason.ts';

export type ReasonContestFacts = Omit<ReasonContest, 'n' | 'recordedAt' | 'by'> & {
  readonly reason: number;
  readonly subject: string;
};

export type ReasonContestRefusal = NotLastReason | InFuture;

/**
 * Records that the person, or somebody for the person, says the finding is wrong. It is taken of whatever is found, confirmed or not,
 * and whether or not a time to contest is over: until a later version answers it, the finding is contested.
 */
export const contestReturnReason = (
  { own }: Files,
  { reason: n, subject: by, ...said }: ReasonContestFacts,
  now: Instant,
): Result<Moved, ReasonContestRefusal> => {
  const { receivedOn } = said;
  if (receivedOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'receivedOn', date: receivedOn });
  const named = namedReason(own, n);
  if (!named.ok) return named;
  const { contests = [], ...last } = named.value;
  const contested = { ...last, contests: [...contests, { ...said, n: contests.length + 1, recordedAt: now, by }] };
  return moved({ own: { ...own, returnReasons: withLast(own, contested), changedAt: now } });
};
