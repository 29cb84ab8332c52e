import { addDays, type CalendarDate, dayNumber } from '../time/calendar-date.ts';
import { weeksOf } from '../time/weeks.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { isWorked, workingDays } from '../time/working-days.ts';

/** A closure is never longer than this; beyond the calendar no day is known to be off. */
const longest = 15;

/**
 * The day itself, or the last working day before it where the State's calendar has it off. A day that is off in any reading counts as
 * off, and Saturday is none of work: the earlier day warns. Where no calendar is loaded, or it does not reach so far, the day itself.
 */
export const lastWorkedBy = (calendar: WorkingCalendar | undefined, day: CalendarDate): CalendarDate => {
  if (calendar === undefined) return day;
  const readings = weeksOf(calendar, 'saturday-sunday').map((week) => workingDays(calendar, week));
  const back = Array.from({ length: longest }, (_none, index) => addDays(day, -index));
  return back.find((candidate) => readings.every((days) => isWorked(days, dayNumber(candidate)) !== false)) ?? day;
};
