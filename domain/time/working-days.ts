import { type CalendarDate, dayNumber, weekdayOf } from './calendar-date.ts';
import { layFeast } from './sighted-feast.ts';
import type { CalendarYear, RestDays, Week, WorkingCalendar } from './working-calendar.ts';

/** The days of a calendar by number, from its first to its last: 1 is worked, 0 off; and why those are off that a sighted feast takes. */
export type WorkingDays = {
  readonly first: number;
  readonly works: Uint8Array;
  readonly feasts: ReadonlyMap<number, string>;
};

const made = new WeakMap<WorkingCalendar, Map<string, WorkingDays>>();

/** Whether the weekday (0 is Sunday) is a day of rest. */
export const isRest = (weekday: number, restDays: RestDays): boolean =>
  weekday === 0 || (weekday === 6 && restDays === 'saturday-sunday');

/** The days that are named, as `MM-DD`. */
export const daysIn = (days: string | undefined): readonly string[] => (days === undefined ? [] : days.split(' '));

/** A day in the place of another is off only for those whose day of rest that other day is. */
const isMovedFor = (year: string, instead: string, restDays: RestDays): boolean =>
  isRest(weekdayOf(dayNumber(`${year}-${instead}` as CalendarDate)), restDays);

/** By how many days the reading shifts a feast that hangs on the moon. */
const shiftOf = ({ sighted }: Week): -1 | 0 | 1 => {
  if (sighted === undefined) return 0;
  return sighted === 'day-before' ? -1 : 1;
};

type Moved = readonly (readonly [day: string, instead: string])[];

const movedIn = (year: string, { moved = {} }: CalendarYear, { restDays }: Week): Moved =>
  Object.entries(moved).filter(([, instead]) => isMovedFor(year, instead, restDays));

/** The feasts of a year that hang on the moon, on the days that this reading gives them. */
const feastsIn = (year: string, { sighted = {}, moved = {}, tentative }: CalendarYear, week: Week) => {
  const open = week.tentative === 'worked' ? daysIn(tentative) : [];
  const standsIn = new Set(Object.values(moved).map((day) => dayNumber(`${year}-${day}` as CalendarDate)));
  return Object.entries(sighted).flatMap(([name, { computed, moves = false }]) =>
    daysIn(computed)
      .filter((day) => !open.includes(day))
      .map((computedDay) => {
        const day = dayNumber(`${year}-${computedDay}` as CalendarDate) + shiftOf(week);
        return { name, day, movesOn: moves && isRest(weekdayOf(day), week.restDays) && !standsIn.has(day) };
      }),
  );
};

const make = ({ years }: WorkingCalendar, week: Week): WorkingDays => {
  const numbered = Object.entries(years);
  const [from, to] = [numbered[0]?.[0] ?? '', numbered.at(-1)?.[0] ?? ''];
  const first = dayNumber(`${from}-01-01` as CalendarDate);
  const works = new Uint8Array(dayNumber(`${to}-12-31` as CalendarDate) - first + 1);
  for (let index = 0; index < works.length; index += 1) works[index] = isRest(weekdayOf(first + index), week.restDays) ? 0 : 1;
  const moved = new Map<number, string>();
  const numberOf = (year: string, day: string): number => dayNumber(`${year}-${day}` as CalendarDate);
  for (const [year, entry] of numbered) {
    const movedHere = movedIn(year, entry, week);
    for (const [day, instead] of movedHere) moved.set(numberOf(year, day), instead);
    const off = [...Object.values(entry.daysOff).flatMap(daysIn), ...movedHere.map(([day]) => day)];
    const open = new Set(daysIn(entry.tentative));
    const isSettled = (day: string): boolean => !open.has(day);
    // Of an open day each reading takes what it is named after: worked leaves it as the week has it or makes it worked.
    for (const day of week.tentative === 'worked' ? off.filter(isSettled) : off) works[numberOf(year, day) - first] = 0;
    const worked = daysIn(entry.worked);
    for (const day of week.tentative === 'off' ? worked.filter(isSettled) : worked) works[numberOf(year, day) - first] = 1;
  }
  const feasts = new Map<number, string>();
  for (const feast of numbered.flatMap(([year, entry]) => feastsIn(year, entry, week)))
    layFeast({ first, works, moved, feasts }, feast);
  return { first, works, feasts };
};

/** The calendar's days as this reading of the week takes them. Made once for each calendar and reading. */
export const workingDays = (calendar: WorkingCalendar, week: Week): WorkingDays => {
  const readings = made.get(calendar) ?? new Map<string, WorkingDays>();
  made.set(calendar, readings);
  const key = `${week.restDays} ${week.tentative} ${week.sighted}`;
  const days = readings.get(key) ?? make(calendar, week);
  readings.set(key, days);
  return days;
};

/** Whether the day of that number is worked, or undefined where the calendar does not reach it. */
export const isWorked = ({ first, works }: WorkingDays, number: number): boolean | undefined => {
  const value = works[number - first];
  return value === undefined ? undefined : value === 1;
};
