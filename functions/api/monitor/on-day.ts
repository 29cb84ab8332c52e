import { type CalendarDate, dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';

/** The day in UTC of what happened, where it did: a monitor reads no hour. */
export const onDay = (at: Instant | undefined): CalendarDate | undefined => (at === undefined ? undefined : dayInUtc(at));
