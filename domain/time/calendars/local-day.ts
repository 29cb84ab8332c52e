import type { StateCode } from '../../state-code.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { dayInUtc } from '../calendar-date.ts';
import type { Instant } from '../instant.ts';
import { dayIn } from '../zone.ts';
import { calendarOf } from './calendar-of.ts';

/**
 * The day that it is in a State at that instant, by the zone of its authority. An agreement enters into force with a day, and a day
 * begins where the act is done. In UTC where no calendar of the State is loaded.
 */
export const localDay = (state: StateCode, at: Instant): CalendarDate => {
  const zone = calendarOf(state)?.zone;
  return zone === undefined ? dayInUtc(at) : dayIn(zone, at);
};
