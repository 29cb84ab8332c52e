import type { InFuture } from '../file/in-future.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** The first of the days stated as past that is one nowhere yet, by its field; what is not stated is no fault. */
export const dayToCome = (days: Readonly<Record<string, CalendarDate | undefined>>, now: Instant): InFuture | undefined => {
  for (const [field, date] of Object.entries(days))
    if (date !== undefined && date > latestDayAnywhere(now)) return { kind: 'date-in-future', field, date };
  return undefined;
};
