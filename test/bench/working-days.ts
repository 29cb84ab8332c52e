import Holidays from 'date-holidays';
import { addDays, type CalendarDate } from '../../domain/time/calendar-date.ts';
import { calendars } from '../../domain/time/calendars/register.ts';
import { type Counting, count } from '../../domain/time/count.ts';
import type { Reading } from '../../domain/time/reading.ts';
import type { WorkingCalendar } from '../../domain/time/working-calendar.ts';
import { type Figure, median, timesAsFast } from './figure.ts';

const runs = 15;

/** As long as the calendars reach: from the beginning of 2025 to the end of 2031. */
const from = '2025-01-02' as CalendarDate;
const workingDays = 1_700;

const weekdayOf = (day: CalendarDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** What a program does without calendars of its own: it asks the package for each day whether it is a holiday. */
const dayByDay = (holidays: Holidays): CalendarDate => {
  let [day, left] = [from, workingDays];
  while (left > 0) {
    day = addDays(day, 1);
    const off =
      [0, 6].includes(weekdayOf(day)) ||
      (holidays.isHoliday(new Date(`${day}T12:00:00`)) || []).some(({ type }) => type === 'public');
    if (!off) left -= 1;
  }
  return day;
};

const reading: Reading = {
  count: workingDays,
  unit: 'working-days',
  restDays: 'saturday-sunday',
  tentative: 'off',
  firstDay: 'after-event',
  roll: false,
};

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const calendarOf = (state: string): WorkingCalendar => {
  const calendar = calendars().find((candidate) => candidate.state === state);
  if (calendar === undefined) throw new Error(`${state} has no calendar`);
  return calendar;
};

/** A deadline of 1,700 working days in France, over all the years of the calendars, against the package asked day by day. */
export const workingDayDeadline = (): readonly Figure[] => {
  const counting: Counting = { from, direction: 'after', calendar: calendarOf('FR'), suspensions: [] };
  const holidays = new Holidays('FR');
  const ours = count(reading, counting);
  const theirs = dayByDay(holidays);
  if (!ours.ok || ours.value.lastDay !== theirs) throw new Error(`The two counts differ: ${JSON.stringify(ours)}, ${theirs}`);
  // A fresh calendar each time, so that what is made once for each calendar counts as well.
  const fresh = () => ({ ...counting, calendar: { ...counting.calendar } });
  const mine = Array.from({ length: runs }, () => timed(() => count(reading, fresh())));
  const floor = Array.from({ length: runs }, () => timed(() => dayByDay(holidays)));
  return [timesAsFast('working-day deadline over 7 years', 'ms', median(mine), median(floor), 50)];
};
