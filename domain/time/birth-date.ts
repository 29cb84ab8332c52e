import { isCalendarDate } from './calendar-date.ts';

declare const birthDate: unique symbol;

/** A date of birth as far as it is known: `1990-04-12`, `1990-04` or `1990`. What is not known is not made up. */
export type BirthDate = string & { readonly [birthDate]: true };

/** Nobody born earlier is alive: such a date is a slip. */
const earliestYear = '1880';

/** Whether the text is a year, a month or a day that exists and in which somebody alive can be born. */
export const isBirthDate = (text: string): text is BirthDate => {
  if (text < earliestYear) return false;
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isCalendarDate(`${text}-01`);
  return isCalendarDate(text);
};
