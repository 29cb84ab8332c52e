import { addDays, addMonths, type CalendarDate, earliestDayAnywhere, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { dates } from './dates.ts';

/**
 * A day that lies further ahead than it can, by a rule of the house and no law: a slip of the pen. `field` is its place in what was
 * stated, `latest` the last day that could be.
 */
export type TooFarAhead = {
  readonly kind: 'date-too-far-ahead';
  readonly field: string;
  readonly date: CalendarDate;
  readonly latest: CalendarDate;
  readonly source: string;
};

/** A day that comes before the first that could be, by a rule of the house. */
export type TooEarly = {
  readonly kind: 'date-too-early';
  readonly field: string;
  readonly date: CalendarDate;
  readonly earliest: CalendarDate;
  readonly source: string;
};

export type DateFault = TooFarAhead | TooEarly;

/** What a day ahead is about: a time granted or certified, the end of a document made for crossing, or that of any other document. */
export type Ahead = 'time' | 'crossing-document' | 'document';

const latestOf: Readonly<Record<Ahead, (today: CalendarDate) => CalendarDate>> = {
  time: (today) => addDays(today, dates.planDays),
  'crossing-document': (today) => addMonths(today, dates.crossingYears * 12),
  document: (today) => addMonths(today, dates.anyYears * 12),
};

const sourceOf: Readonly<Record<Ahead, string>> = {
  time: `House rule: no time is granted or certified more than ${dates.planDays} days ahead`,
  'crossing-document': `House rule: no document for crossing is valid more than ${dates.crossingYears} years ahead`,
  document: `House rule: no document or permit is valid more than ${dates.anyYears} years ahead`,
};

/** Whether the day lies further ahead than any such day can. Nothing stated is no fault. */
export const tooFarAhead = (
  field: string,
  date: CalendarDate | undefined,
  what: Ahead,
  now: Instant,
): TooFarAhead | undefined => {
  const latest = latestOf[what](latestDayAnywhere(now));
  if (date === undefined || date <= latest) return undefined;
  return { kind: 'date-too-far-ahead', field, date, latest, source: sourceOf[what] };
};

/** Whether what is granted or issued now would be over already, everywhere on Earth. Nothing stated is no fault. */
export const overAlready = (field: string, date: CalendarDate | undefined, now: Instant): TooEarly | undefined => {
  const earliest = earliestDayAnywhere(now);
  if (date === undefined || date >= earliest) return undefined;
  return {
    kind: 'date-too-early',
    field,
    date,
    earliest,
    source: 'House rule: what is granted or issued now is not over already',
  };
};

/** Whether a day comes before another that it cannot come before, and by which rule. */
export const tooEarly = (
  field: string,
  date: CalendarDate | undefined,
  earliest: CalendarDate | undefined,
  source: string,
): TooEarly | undefined =>
  date === undefined || earliest === undefined || date >= earliest
    ? undefined
    : { kind: 'date-too-early', field, date, earliest, source };
