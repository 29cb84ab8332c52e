import { type CalendarDate, dayNumber, weekdayOf } from './calendar-date.ts';
import { type FeastDay, layFeast } from './sighted-feast.ts';
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

/** The number of a day that is named `MM-DD`. */
const numberOf = (year: string, day: string): number => dayNumber(`${year}-${day}` as CalendarDate);

/** What a year makes of its days in one reading, by their numbers. */
type Laid = {
  readonly off: readonly number[];
  readonly worked: readonly number[];
  /** The days off in the place of another, with that other. */
  readonly moved: readonly (readonly [day: number, instead: string])[];
};

/** Of a day that may be off each reading takes its own side: worked, it is left as the week has it or made a working day; off, it is off. */
const laidIn = (year: string, { daysOff, moved = {}, worked, tentative }: CalendarYear, week: Week): Laid => {
  const open = daysIn(tentative);
  const settled = (days: readonly string[]): readonly number[] =>
    days.filter((day) => !open.includes(day)).map((day) => numberOf(year, day));
  const all = (days: readonly string[]): readonly number[] => days.map((day) => numberOf(year, day));
  const [takenOff, madeWork] = week.tentative === 'worked' ? [settled, all] : [all, settled];
  const movedHere = Object.entries(moved).filter(([, instead]) => isMovedFor(year, instead, week.restDays));
  return {
    off: takenOff([...Object.values(daysOff).flatMap(daysIn), ...movedHere.map(([day]) => day)]),
    worked: madeWork(daysIn(worked)),
    moved: movedHere.map(([day, instead]) => [numberOf(year, day), instead]),
  };
};

/** The feasts of a year that hang on the moon, on the days that this reading gives them. One that may not be off at all is none where it is read as worked. */
const feastsIn = (year: string, { sighted = {}, moved = {}, tentative }: CalendarYear, week: Week): readonly FeastDay[] => {
  const none = week.tentative === 'worked' ? daysIn(tentative) : [];
  const movedAlready = Object.values(moved).map((day) => numberOf(year, day));
  return Object.entries(sighted).flatMap(([name, { computed, moves = false }]) =>
    daysIn(computed)
      .filter((day) => !none.includes(day))
      .map((computedDay) => {
        const day = numberOf(year, computedDay) + shiftOf(week);
        return { name, day, movesOn: moves && isRest(weekdayOf(day), week.restDays) && !movedAlready.includes(day) };
      }),
  );
};

/** The weeks from one year to another without any day off but their days of rest. */
const plainWeeks = (from: string, to: string, { restDays }: Week): Uint8Array => {
  const first = numberOf(from, '01-01');
  const works = new Uint8Array(numberOf(to, '12-31') - first + 1);
  for (let index = 0; index < works.length; index += 1) works[index] = isRest(weekdayOf(first + index), restDays) ? 0 : 1;
  return works;
};

const make = ({ years }: WorkingCalendar, week: Week): WorkingDays => {
  const numbered = Object.entries(years);
  const [from, to] = [numbered[0]?.[0] ?? '', numbered.at(-1)?.[0] ?? ''];
  const first = numberOf(from, '01-01');
  const works = plainWeeks(from, to, week);
  const laid = numbered.map(([year, entry]) => laidIn(year, entry, week));
  for (const day of laid.flatMap(({ off }) => off)) works[day - first] = 0;
  for (const day of laid.flatMap(({ worked }) => worked)) works[day - first] = 1;
  const making = { first, works, moved: new Map(laid.flatMap(({ moved }) => moved)), feasts: new Map<number, string>() };
  for (const feast of numbered.flatMap(([year, entry]) => feastsIn(year, entry, week))) layFeast(making, feast);
  return { first, works, feasts: making.feasts };
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
