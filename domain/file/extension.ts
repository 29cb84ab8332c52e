import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/**
 * More time to reply, as an event of its own: the original time is never overwritten. `until` is the day asked for; without it
 * the time is as long as the agreement allows. `source` names the article, `lookUp` where none is known.
 */
export type Extension = {
  readonly at: Instant;
  readonly official: string;
  readonly reasons: string;
  readonly until?: CalendarDate;
  readonly source?: string;
  readonly lookUp?: string;
};
