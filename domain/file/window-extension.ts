import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/**
 * More time for the transfer while an obstacle lasts, as an event of its own. What the obstacle is stays in the file of the State
 * that moves the person: it may be an appeal or a claim for protection.
 */
export type WindowExtension = {
  readonly at: Instant;
  readonly until: CalendarDate;
  readonly source?: string;
  readonly lookUp?: string;
};
