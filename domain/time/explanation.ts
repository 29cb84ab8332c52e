import { type CalendarDate, dayNumber, dayNumbered } from './calendar-date.ts';
import { areWholeMonths, type Counting, eventDay, monthsFrom, monthsOn, zeroDay } from './count.ts';
import { dayOff } from './day-off.ts';
import type { Reading } from './reading.ts';
import { isSuspended } from './suspension.ts';
import type { CountedReading } from './time-limit.ts';
import { isUnsettled } from './weeks.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A day on the way to the deadline: the number it got, or why it was not counted. */
export type ExplainedDay = {
  readonly day: CalendarDate;
  readonly counted?: number;
  readonly why?: string;
  /** Worked in one reading and off in another: whether this day is off is not settled. */
  readonly tentative?: true;
};

/** The days from one to another, the first not included, forwards or backwards. */
const daysBetween = (from: CalendarDate, to: CalendarDate): readonly CalendarDate[] => {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const step = end < start ? -1 : 1;
  return Array.from({ length: Math.abs(end - start) }, (_, index) => dayNumbered(start + step * (index + 1)));
};

const unsettled = ({ restDays }: Reading, calendar: WorkingCalendar, day: CalendarDate): Pick<ExplainedDay, 'tentative'> =>
  isUnsettled(calendar, restDays, day) ? { tentative: true } : {};

/** A day over which a deadline rolled, or the working day that it reached. */
const rolled = ({ reading }: CountedReading, { calendar, suspensions }: Counting, day: CalendarDate): ExplainedDay => {
  if (isSuspended(suspensions, day)) return { day, why: 'the clock stood still: the deadline rolls' };
  const off = dayOff(calendar, reading, day);
  return off === undefined
    ? { day, why: 'the working day to which the deadline rolls', ...unsettled(reading, calendar, day) }
    : { day, ...off, why: `${off.why}: the deadline rolls` };
};

/** On which day of its month a period of months ends, and why on that. */
const dayOfMonth = (counting: Counting, zero: CalendarDate, plain: CalendarDate, reading: Reading): string => {
  if (areWholeMonths(counting, zero, reading)) return 'the month’s last day, as they began with the first';
  return plain.slice(8) === zero.slice(8) ? 'the same day of the month' : 'the month’s last day, as it has no such day';
};

const explainMonths = (
  read: CountedReading,
  counting: Counting,
  event: CalendarDate,
  last: CalendarDate,
): readonly ExplainedDay[] => {
  const { count } = read.reading;
  const plain = monthsFrom(counting, event, read.reading);
  const still = dayNumbered(monthsOn(counting, event, read.reading));
  return [
    {
      day: plain,
      counted: count,
      why: `${count} months ${counting.direction}: ${dayOfMonth(counting, event, plain, read.reading)}`,
    },
    ...daysBetween(plain, still).map((day) => ({ day, why: 'put off by the days on which the clock stood still' })),
    ...daysBetween(still, last).map((day) => rolled(read, counting, day)),
  ];
};

const explainDays = (
  read: CountedReading,
  counting: Counting,
  event: CalendarDate,
  last: CalendarDate,
): readonly ExplainedDay[] => {
  const { reading } = read;
  const { calendar, suspensions } = counting;
  const byWorkingDays = reading.unit === 'working-days';
  let n = 0;
  return daysBetween(event, last).map((day) => {
    if (n === reading.count) return rolled(read, counting, day);
    if (isSuspended(suspensions, day)) return { day, why: 'the clock stood still' };
    const off = byWorkingDays ? dayOff(calendar, reading, day) : undefined;
    if (off !== undefined) return { day, ...off };
    n += 1;
    return { day, counted: n, ...(byWorkingDays ? unsettled(reading, calendar, day) : {}) };
  });
};

/**
 * How a deadline came about: the day of the event, each day counted with its number or skipped with its reason, and the days
 * over which it rolled. Months and hours are not counted by days: each is told in one line.
 */
export const explain = (read: CountedReading, counting: Counting): readonly ExplainedDay[] => {
  const event = eventDay(counting);
  const { lastDay } = read.counted;
  const { unit, count } = read.reading;
  if (lastDay === undefined)
    return [{ day: event, counted: count, why: `${count} hours ${counting.direction} the instant of the event` }];
  const days = (unit === 'months' ? explainMonths : explainDays)(read, counting, zeroDay(counting, read.reading), lastDay);
  if (read.reading.firstDay === 'event') return days;
  return [{ day: event, why: 'the day of the event: not counted' }, ...days];
};
