import { type CalendarDate, dayNumber, weekdayOf } from './calendar-date.ts';
import type { CalendarYear, RestDays, Week, WorkingCalendar } from './working-calendar.ts';

/** The days of a calendar by number, from its first to its last: 1 is worked, 0 off. */
export type WorkingDays = { readonly first: number; readonly works: Uint8Array };

const made = new WeakMap<WorkingCalendar, Map<string, WorkingDays>>();

/** Whether the weekday (0 is Sunday) is a day of rest. */
export const isRest = (weekday: number, restDays: RestDays): boolean =>
  weekday === 0 || (weekday === 6 && restDays === 'saturday-sunday');

/** The days that are named, as `MM-DD`. */
export const daysIn = (days: string | undefined): readonly string[] => (days === undefined ? [] : days.split(' '));

/** A day in the place of another is off only for those whose day of rest that other day is. */
const isMovedFor = (year: string, instead: string, restDays: RestDays): boolean =>
  isRest(weekdayOf(dayNumber(`${year}-${instead}` as CalendarDate)), restDays);

const offIn = (year: string, { daysOff, moved = {}, tentative }: CalendarYear, week: Week): readonly string[] => {
  const unsettled = week.tentative === 'worked' ? daysIn(tentative) : [];
  const instead = Object.entries(moved).filter(([, other]) => isMovedFor(year, other, week.restDays));
  return [...Object.values(daysOff).flatMap(daysIn), ...instead.map(([day]) => day)].filter((day) => !unsettled.includes(day));
};

const make = ({ years }: WorkingCalendar, week: Week): WorkingDays => {
  const numbered = Object.entries(years);
  const [from = '', to = ''] = [numbered[0]?.[0], numbered.at(-1)?.[0]];
  const first = dayNumber(`${from}-01-01` as CalendarDate);
  const works = new Uint8Array(dayNumber(`${to}-12-31` as CalendarDate) - first + 1);
  for (let index = 0; index < works.length; index += 1) works[index] = isRest(weekdayOf(first + index), week.restDays) ? 0 : 1;
  const set = (year: string, days: readonly string[], value: 0 | 1): void => {
    for (const day of days) works[dayNumber(`${year}-${day}` as CalendarDate) - first] = value;
  };
  for (const [year, entry] of numbered) {
    set(year, offIn(year, entry, week), 0);
    set(year, daysIn(entry.worked), 1);
  }
  return { first, works };
};

/** The calendar's days as this reading of the week takes them. Made once for each calendar and reading. */
export const workingDays = (calendar: WorkingCalendar, week: Week): WorkingDays => {
  const readings = made.get(calendar) ?? new Map<string, WorkingDays>();
  made.set(calendar, readings);
  const key = `${week.restDays} ${week.tentative}`;
  const days = readings.get(key) ?? make(calendar, week);
  readings.set(key, days);
  return days;
};

/** Whether the day of that number is worked, or undefined where the calendar does not reach it. */
export const isWorked = ({ first, works }: WorkingDays, number: number): boolean | undefined => {
  const value = works[number - first];
  return value === undefined ? undefined : value === 1;
};
