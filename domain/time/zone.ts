import { addDays, type CalendarDate } from './calendar-date.ts';
import { type Instant, instantAt } from './instant.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than a thousand uses of it. */
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const made = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, made);
  return made;
};

/** By how many milliseconds the zone's clocks are ahead of UTC at that instant: its text ends in `GMT+05:00`, `GMT` for none, or `GMT+05:07:48` before zones were whole minutes. */
const offsetAt = (milliseconds: number, zone: string): number => {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(formatOf(zone).format(milliseconds)) ?? [];
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
};

/** The day it is in the zone at that instant. */
export const dayIn = (zone: string, at: Instant): CalendarDate => {
  const milliseconds = Date.parse(at);
  return instantAt(milliseconds + offsetAt(milliseconds, zone)).slice(0, 10) as CalendarDate;
};

/** The instant at which the day begins in the zone: the first midnight, where clocks are put back at it and it strikes twice. */
export const startOfDay = (day: CalendarDate, zone: string): Instant => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const struck = midnight - offsetAt(midnight - offsetAt(midnight, zone), zone);
  return instantAt(Math.min(struck, midnight - offsetAt(struck - 1, zone)));
};

/** The instant at which the day is over in the zone. */
export const endOfDay = (day: CalendarDate, zone: string): Instant => startOfDay(addDays(day, 1), zone);
