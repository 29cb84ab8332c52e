import { type CalendarDate, dayOf, isCalendarDate } from './calendar-date.ts';

declare const birthDate: unique symbol;

/** A date of birth as far as it is known: `1990-04-12`, `1990-04` or `1990`. What is not known is not made up. */
export type BirthDate = string & { readonly [birthDate]: true };

/** Nobody born earlier is alive: such a date is a slip. */
export const earliestYearOfBirth = '1880';

/** Whether the text is a year, a month or a day that exists and in which somebody alive can be born. */
export const isBirthDate = (text: string): text is BirthDate => {
  if (text < earliestYearOfBirth) return false;
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isCalendarDate(`${text}-01`);
  return isCalendarDate(text);
};

/** The latest day on which somebody with that date of birth can be born: the last of the year or month that is known. */
export const latestBirthDay = (born: BirthDate): CalendarDate => {
  const [year = 0, month = 12, day = 31] = born.split('-').map(Number);
  return dayOf(year, month, day);
};

/** The first day on which somebody with that date of birth can be born. */
export const earliestBirthDay = (born: BirthDate): CalendarDate => {
  const [year = 0, month = 1, day = 1] = born.split('-').map(Number);
  return dayOf(year, month, day);
};

/**
 * Whether the person may be under 18 on that day, computed from the latest possible day of birth: in doubt a minor.
 * Somebody born on 29 February comes of age on 1 March where the year is no leap year.
 */
export const mayBeMinorOn = (born: BirthDate, on: CalendarDate): boolean => {
  const [year = '0', ...monthAndDay] = latestBirthDay(born).split('-');
  return on < [String(Number(year) + 18), ...monthAndDay].join('-');
};
