import { addHours, type Instant } from './instant.ts';

declare const calendarDate: unique symbol;

/** A day of the calendar, `2026-06-01`. It has no time zone: compares as text, and cannot be confused with an instant. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether the text is a day that exists: 2026-02-30 does not. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** The day it is in UTC at that instant. */
export const dayInUtc = (at: Instant): CalendarDate => at.slice(0, 10) as CalendarDate;

/** The latest day it is anywhere on Earth at that instant (UTC+14): a date after it is in the future for everybody. */
export const latestDayAnywhere = (at: Instant): CalendarDate => dayInUtc(addHours(at, 14));
