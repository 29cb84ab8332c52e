import type { CalendarDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';

/**
 * House values: no date of a case lies outside these years; one that does is a slip. Within them every day and instant is written with
 * four digits of a year, so that text compares as time does, also after what an agreement adds to it.
 */
export const years = { first: 1900, last: 2199 } as const;

/** Whether a day, or an instant in UTC, lies in the years that a case can be about. */
export const isInSpan = (date: CalendarDate | Instant): boolean =>
  /^\d{4}-/.test(date) && Number(date.slice(0, 4)) >= years.first && Number(date.slice(0, 4)) <= years.last;
