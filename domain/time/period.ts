import { addDays, addMonths, type CalendarDate, dayInUtc } from './calendar-date.ts';
import { addHours, type Instant, instantOf } from './instant.ts';

/** A time limit as the agreement states it. `days`: the text leaves open whether calendar or working days are meant. */
export type Period = {
  readonly count: number;
  readonly unit: 'hours' | 'days' | 'calendar-days' | 'working-days' | 'months' | 'years';
};

/**
 * House value: by how many days the last reading of a period is put off, because no agreement read says what happens where
 * the last day is a holiday. It is longer than any run of days off in the calendars of the States served.
 */
const closureDays = 14;

const lastDay = (from: CalendarDate, { count, unit }: Period): CalendarDate => {
  switch (unit) {
    case 'hours':
      return addDays(from, Math.ceil(count / 24));
    case 'calendar-days':
      return addDays(from, count);
    // Every seven days have at least four working days, whatever the rest days and holidays of the calendars served.
    case 'days':
    case 'working-days':
      return addDays(from, Math.ceil(count / 4) * 7);
    case 'months':
      return addMonths(from, count);
    case 'years':
      return addMonths(from, count * 12);
  }
};

/**
 * Whether the period is over in every reading: the day of the event not counted, the last day ended everywhere on Earth, and
 * longer than any closure ago. Only then is anything missed, lapsed or consented to.
 */
export const isSurelyOver = (period: Period, from: Instant | CalendarDate, now: Instant): boolean => {
  const latestStart = from.length === 10 ? (from as CalendarDate) : dayInUtc(addHours(from as Instant, 14));
  const last = addDays(lastDay(latestStart, period), closureDays);
  return now >= addHours(instantOf(`${last}T00:00:00Z`), 24 + 12);
};
