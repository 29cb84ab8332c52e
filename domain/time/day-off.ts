import { type CalendarDate, dayNumber, weekdayOf } from './calendar-date.ts';
import { isUnsettled } from './weeks.ts';
import type { Week, WorkingCalendar } from './working-calendar.ts';
import { daysIn, isRest, isWorked, workingDays } from './working-days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Why a day is off, in words; `tentative` where another reading has it worked. */
export type DayOff = { readonly why: string; readonly tentative?: true };

/** Why the day is off in that reading of the week, or undefined where it is worked. The day must be within the calendar. */
export const dayOff = (calendar: WorkingCalendar, week: Week, day: CalendarDate): DayOff | undefined => {
  const [number, days] = [dayNumber(day), workingDays(calendar, week)];
  if (isWorked(days, number) === true) return undefined;
  const year = calendar.years[Number(day.slice(0, 4))];
  if (year === undefined) throw new RangeError(`${day} is outside the calendar of ${calendar.state}`);
  const date = day.slice(5);
  const unsettled = isUnsettled(calendar, week.restDays, day) ? { tentative: true as const } : {};
  const weekday = weekdayOf(number);
  const name = days.feasts.get(number) ?? Object.entries(year.daysOff).find(([, named]) => daysIn(named).includes(date))?.[0];
  const isOpen = week.tentative === 'worked' && daysIn(year.tentative).includes(date);
  if (name !== undefined && !isOpen) return { why: name, ...unsettled };
  const instead = year.moved?.[date];
  if (instead !== undefined && !isRest(weekday, week.restDays)) return { why: `in the place of ${instead}`, ...unsettled };
  return { why: weekdays[weekday] ?? '', ...unsettled };
};
