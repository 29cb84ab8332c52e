import Holidays from 'date-holidays';
import { addDays, type CalendarDate, dayNumber, weekdayOf } from '../../../../domain/time/calendar-date.ts';
import type { Week, WorkingCalendar } from '../../../../domain/time/working-calendar.ts';
import { isWorked, workingDays } from '../../../../domain/time/working-days.ts';

const monToFri: Week = { restDays: 'saturday-sunday', tentative: 'off' };

/** Where the package looks: Switzerland and Germany by the canton and the Land in which the federal authority sits. */
const placeOf: Readonly<Record<string, readonly [string, ...string[]]>> = { CH: ['CH', 'be'], DE: ['DE', 'be'] };

/** The days from Monday to Friday that the package has off, and we too, of one year. */
const offByPackage = (state: string, year: number): ReadonlySet<string> => {
  const [country = state, region = ''] = placeOf[state] ?? [state];
  const holidays = new Holidays(country, region).getHolidays(year).filter(({ type }) => type === 'public');
  return new Set(
    holidays.map(({ date }) => date.slice(0, 10)).filter((day) => ![0, 6].includes(weekdayOf(dayNumber(day as CalendarDate)))),
  );
};

/** Every day of the year. */
export const daysOfYear = (year: number): readonly CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let day = `${year}-01-01` as CalendarDate; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
};

/** The days from Monday to Friday of one year that are off here, a day that may be off among them and a sighted feast as computed. */
export const offHere = (calendar: WorkingCalendar, year: number): ReadonlySet<string> =>
  new Set(
    daysOfYear(year).filter(
      (day) => isWorked(workingDays(calendar, monToFri), dayNumber(day)) === false && ![0, 6].includes(weekdayOf(dayNumber(day))),
    ),
  );

/** Every day on which the official calendar and the package differ: `+` is off here and not there, `-` the other way round. */
export const differing = (calendar: WorkingCalendar): readonly string[] =>
  Object.keys(calendar.years).flatMap((year) => {
    const [ours, theirs] = [offHere(calendar, Number(year)), offByPackage(calendar.state, Number(year))];
    return [
      ...[...ours].filter((day) => !theirs.has(day)).map((day) => `+${day}`),
      ...[...theirs].filter((day) => !ours.has(day)).map((day) => `-${day}`),
    ];
  });
