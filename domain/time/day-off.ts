import { type CalendarDate, dayNumber, weekdayOf } from './calendar-date.ts';
import type { Week, WorkingCalendar } from './working-calendar.ts';
import { daysIn, isRest, isWorked, workingDays } from './working-days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Why a day is off, in words; `tentative` where its date is not settled. */
export type DayOff = { readonly why: string; readonly tentative?: true };

/** Why the day is off in that reading of the week, or undefined where it is worked. The day must be within the calendar. */
export const dayOff = (calendar: WorkingCalendar, week: Week, day: CalendarDate): DayOff | undefined => {
  const number = dayNumber(day);
  if (isWorked(workingDays(calendar, week), number) === true) return undefined;
  const year = calendar.years[Number(day.slice(0, 4))];
  if (year === undefined) throw new RangeError(`${day} is outside the calendar of ${calendar.state}`);
  const date = day.slice(5);
  const name = Object.entries(year.daysOff).find(([, days]) => daysIn(days).includes(date))?.[0];
  const settled = daysIn(year.tentative).includes(date) ? { tentative: true as const } : {};
  if (name !== undefined && (week.tentative === 'off' || settled.tentative === undefined)) return { why: name, ...settled };
  const instead = year.moved?.[date];
  if (instead !== undefined && !isRest(weekdayOf(number), week.restDays)) return { why: `in the place of ${instead}` };
  return { why: weekdays[weekdayOf(number)] ?? '' };
};

/** Whether the date of a day off is not settled. */
export const isTentative = ({ years }: WorkingCalendar, day: CalendarDate): boolean =>
  daysIn(years[Number(day.slice(0, 4))]?.tentative).includes(day.slice(5));
