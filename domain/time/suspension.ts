import type { CalendarDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import { endOfDay, startOfDay } from './zone.ts';

/** Days on which a clock stands still, the first and the last included. */
export type Suspension = { readonly from: CalendarDate; readonly until: CalendarDate };

/** Whether the clock stands still on that day. */
export const isSuspended = (suspensions: readonly Suspension[], day: CalendarDate): boolean =>
  suspensions.some(({ from, until }) => from <= day && day <= until);

/** By how many hours a clock that runs in hours is put off by the suspensions that begin before it is over. */
export const suspendedHours = (suspensions: readonly Suspension[], zone: string, start: Instant, end: Instant): number => {
  let over = Date.parse(end);
  for (const { from, until } of [...suspensions].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const began = Math.max(Date.parse(startOfDay(from, zone)), Date.parse(start));
    const ended = Date.parse(endOfDay(until, zone));
    if (began < over && ended > began) over += ended - began;
  }
  return (over - Date.parse(end)) / 3_600_000;
};
