import { digestHour } from '../policy/digest.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import { addHours, type Instant } from '../time/instant.ts';
import { dayIn, startOfDay } from '../time/zone.ts';

/** When the digest of that day is written, in that zone. Where clocks are set it may be an hour off, and never on another day. */
export const digestAt = (day: CalendarDate, zone: string): Instant => addHours(startOfDay(day, zone), digestHour);

/** The first day whose digest is written after `now`. */
export const nextDigestDay = (zone: string, now: Instant): CalendarDate => {
  const today = dayIn(zone, now);
  return digestAt(today, zone) > now ? today : addDays(today, 1);
};
