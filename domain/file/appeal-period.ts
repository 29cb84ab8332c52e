import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { calendarOf } from '../time/calendars/calendar-of.ts';
import { addHours, type Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { OpenPoints } from '../time/reading.ts';
import { type TimeLimit, timeLimit } from '../time/time-limit.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { startOfDay } from '../time/zone.ts';

export const appealPeriods = ['one-month', 'seven-days', 'forty-eight-hours'] as const;

/** The time in which the person can appeal, by the procedure (France: CESEDA L911-1, L921-1, L921-2). */
export type AppealPeriod = (typeof appealPeriods)[number];

const lasts: Readonly<Record<AppealPeriod, Period>> = {
  'one-month': { count: 1, unit: 'months' },
  'seven-days': { count: 7, unit: 'calendar-days' },
  'forty-eight-hours': { count: 48, unit: 'hours' },
};

/** Whether the first day counts, and whether a last day off rolls, was not looked up: the person has the longer reading. */
const open: OpenPoints = { firstDay: ['after-event', 'event'], restDays: ['saturday-sunday'], roll: [true, false] };

type Notified = { readonly on: CalendarDate; readonly at?: Instant };

const counted = (calendar: WorkingCalendar, period: AppealPeriod, notified: Notified): TimeLimit | undefined => {
  const from = period === 'forty-eight-hours' ? (notified.at ?? notified.on) : notified.on;
  const limit = timeLimit(lasts[period], open, { from, direction: 'after', calendar, suspensions: [] });
  return limit.ok ? limit.value : undefined;
};

/**
 * Until when the person can appeal in the earliest reading: what the person is told, so that whoever keeps to it is in time in
 * every reading. A day without an hour counts from its beginning. Undefined where the State's calendar does not reach so far.
 */
export const appealInTimeUntil = (state: StateCode, period: AppealPeriod, notified: Notified): Instant | undefined => {
  const calendar = calendarOf(state);
  if (calendar === undefined) return undefined;
  const dayAlone = period === 'forty-eight-hours' && notified.at === undefined;
  return dayAlone
    ? addHours(startOfDay(notified.on, calendar.zone), 48)
    : counted(calendar, period, notified)?.earliest.counted.until;
};

/**
 * Until when the person can appeal in the latest reading, counted from the notification on the calendar of the deciding State.
 * A day without an hour counts from its end. Undefined where that State's calendar does not reach so far: then nobody can say
 * that the time is over.
 */
export const appealEnds = (state: StateCode, period: AppealPeriod, notified: Notified): Instant | undefined => {
  const calendar = calendarOf(state);
  return calendar && counted(calendar, period, notified)?.latest.counted.until;
};
