import { fail, ok, type Result } from '../result.ts';
import { addDays, addMonths, type CalendarDate, dayNumber, dayNumbered } from './calendar-date.ts';
import { addHours, type Instant } from './instant.ts';
import type { Reading } from './reading.ts';
import { isSuspended, type Suspension, suspendedHours } from './suspension.ts';
import type { OutsideCalendar, WorkingCalendar } from './working-calendar.ts';
import { isWorked, workingDays } from './working-days.ts';
import { dayIn, endOfDay, startOfDay } from './zone.ts';

/** From what event a period is counted, forwards from it or back from it, over whose days, and when the clock stood still. */
export type Counting = {
  readonly from: Instant | CalendarDate;
  readonly direction: 'after' | 'before';
  readonly calendar: WorkingCalendar;
  readonly suspensions: readonly Suspension[];
};

/** Until when, and which day is the last; a period in hours has no last day. `until` itself is too late. */
export type Counted = { readonly until: Instant; readonly lastDay?: CalendarDate };

/** Whether a clock runs from a day and not from an instant. */
export const isDay = (from: Instant | CalendarDate): from is CalendarDate => from.length === 10;

/** The day of the event, in the zone of the State whose calendar counts. */
export const eventDay = ({ from, calendar }: Counting): CalendarDate => (isDay(from) ? from : dayIn(calendar.zone, from));

const inHours = ({ count }: Reading, counting: Counting): Counted => {
  const { from, calendar, direction, suspensions } = counting;
  if (direction === 'before') return { until: addHours(isDay(from) ? startOfDay(from, calendar.zone) : from, -count) };
  const start = isDay(from) ? endOfDay(from, calendar.zone) : from;
  const plain = addHours(start, count);
  return { until: addHours(plain, suspendedHours(suspensions, calendar.zone, start, plain)) };
};

const stepOf = ({ direction }: Counting): 1 | -1 => (direction === 'after' ? 1 : -1);

/** What a day is to a period: it counts, it is passed over, or the calendar does not have it. */
type DayKind = 'counts' | 'passed-over' | 'outside-calendar';

type Walk = { readonly start: number; readonly step: 1 | -1; readonly kindOf: (day: number) => DayKind };

/** The `count`th day that counts, from the day after the event (or before it). Undefined where the calendar ends on the way. */
const walk = ({ start, step, kindOf }: Walk, count: number): number | undefined => {
  let [day, left] = [start, count];
  while (left > 0) {
    day += step;
    const kind = kindOf(day);
    if (kind === 'outside-calendar') return undefined;
    if (kind === 'counts') left -= 1;
  }
  return day;
};

/** Whether months are counted that begin with the first day of one: those end with the last day of one, however long each is. */
export const areWholeMonths = ({ direction }: Counting, zero: CalendarDate, { firstDay }: Reading): boolean =>
  firstDay === 'event' && direction === 'after' && addDays(zero, 1).endsWith('-01');

/** The same day `count` months on, the month's last where it has no such day. `zero` is the day before the first that counts. */
export const monthsFrom = (counting: Counting, zero: CalendarDate, reading: Reading): CalendarDate => {
  const { count } = reading;
  if (areWholeMonths(counting, zero, reading)) return addDays(addMonths(addDays(zero, 1), count), -1);
  return addMonths(zero, counting.direction === 'after' ? count : -count);
};

/** That day, and by as many days later as the clock stood still. */
export const monthsOn = (counting: Counting, from: CalendarDate, reading: Reading): number => {
  const { direction, suspensions } = counting;
  const end = dayNumber(monthsFrom(counting, from, reading));
  let still = 0;
  for (let day = dayNumber(from) + 1; direction === 'after' && suspensions.length > 0 && day <= end + still; day += 1)
    if (isSuspended(suspensions, dayNumbered(day))) still += 1;
  return end + still;
};

/** The day from which is counted: that of the event or, where the event's own day is the first, the one before (or after) it. */
export const zeroDay = (counting: Counting, { firstDay }: Reading): CalendarDate =>
  firstDay === 'event' ? addDays(eventDay(counting), -stepOf(counting)) : eventDay(counting);

/** The last day by its number, before it rolls. Undefined where the calendar ends on the way. */
const lastOf = (reading: Reading, counting: Counting, kindOf: Walk['kindOf']): number | undefined => {
  const zero = zeroDay(counting, reading);
  if (reading.unit === 'months') return monthsOn(counting, zero, reading);
  return walk({ start: dayNumber(zero), step: stepOf(counting), kindOf }, reading.count);
};

/** Where a last day rolls: that day itself where it is worked, and else the next that is. Undefined where the calendar ends on the way. */
const rolled = (last: number, counting: Counting, kindOf: Walk['kindOf']): number | undefined => {
  const step = stepOf(counting);
  return walk({ start: last - step, step, kindOf }, 1);
};

/**
 * Until when a period runs in one reading: the last day ends with its night in the zone of the State whose calendar counts. `outside-calendar` where a day is asked that the calendar does not have.
 */
export const count = (reading: Reading, counting: Counting): Result<Counted, OutsideCalendar> => {
  if (reading.unit === 'hours') return ok(inHours(reading, counting));
  const { calendar, suspensions } = counting;
  const days = workingDays(calendar, reading);
  const running = (day: number): DayKind =>
    suspensions.length > 0 && isSuspended(suspensions, dayNumbered(day)) ? 'passed-over' : 'counts';
  const worked = (day: number): DayKind => {
    const isWorkedDay = isWorked(days, day);
    if (isWorkedDay === undefined) return 'outside-calendar';
    return isWorkedDay ? running(day) : 'passed-over';
  };

  const last = lastOf(reading, counting, reading.unit === 'working-days' ? worked : running);
  const reached = reading.roll && last !== undefined ? rolled(last, counting, worked) : last;
  if (reached === undefined) {
    const beyond = stepOf(counting) > 0 ? days.first + days.works.length : days.first - 1;
    return fail({ kind: 'outside-calendar', state: calendar.state, day: dayNumbered(last ?? beyond) });
  }
  const lastDay = dayNumbered(reached);
  return ok({ lastDay, until: endOfDay(lastDay, calendar.zone) });
};
