import type { Counsel } from '../file/counsel.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

type Unrecorded<T> = T extends unknown ? Omit<T, 'recordedAt'> : never;

export type CounselFacts = Unrecorded<Counsel>;

/** Records who speaks for the person. The latest record counts. */
export const recordCounsel = ({ own }: Files, facts: CounselFacts, now: Instant): Result<Moved, InFuture> => {
  const [field, date] = facts.has ? (['since', facts.since] as const) : (['offeredOn', facts.offeredOn] as const);
  if (date > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field, date });
  return moved({ own: { ...own, counsel: { ...facts, recordedAt: now }, changedAt: now } });
};
