import { addDays, type CalendarDate, dayNumber } from '../time/calendar-date.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { isWorked, workingDays } from '../time/working-days.ts';

/** A closure is never longer than this; beyond the calendar no day is known to be off. */
const longest = 15;

/**
 * The day itself, or the last working day before it where the State's calendar has it off. An unsettled day off counts as off, and
 * Saturday is none of work: the earlier day warns. Where no calendar is loaded, or it does not reach so far, the day itself.
 */
export const lastWorkedBy = (calendar: WorkingCalendar | undefined, day: CalendarDate): CalendarDate => {
  if (calendar === undefined) return day;
  const days = workingDays(calendar, { restDays: 'saturday-sunday', tentative: 'off' });
  const back = Array.from({ length: longest }, (_none, index) => addDays(day, -index));
  return back.find((candidate) => isWorked(days, dayNumber(candidate)) !== false) ?? day;
};
