import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { calendarOf } from '../../../domain/time/calendars/calendar-of.ts';
import type { Counting } from '../../../domain/time/count.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Reading } from '../../../domain/time/reading.ts';
import type { WorkingCalendar } from '../../../domain/time/working-calendar.ts';

export const calendarFor = (state: string): WorkingCalendar => {
  const calendar = calendarOf(stateOf(state));
  if (calendar === undefined) throw new Error(`${state} has no calendar`);
  return calendar;
};

/** Counted after an event, over the days of that State; the event is an instant or a day. */
export const since = (from: string, state: string, changes: Partial<Counting> = {}): Counting => ({
  from: from.includes('T') ? instantOf(from) : (from as CalendarDate),
  direction: 'after',
  calendar: calendarFor(state),
  suspensions: [],
  ...changes,
});

export const reading = (count: number, unit: Reading['unit'], changes: Partial<Reading> = {}): Reading => ({
  count,
  unit,
  restDays: 'saturday-sunday',
  tentative: 'off',
  firstDay: 'after-event',
  roll: false,
  ...changes,
});
