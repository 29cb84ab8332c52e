import { addHours, type Instant } from './instant.ts';

declare const calendarDate: unique symbol;

/** A day of the calendar, `2026-06-01`. It has no time zone: compares as text, and cannot be confused with an instant. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. `month` is 1 to 12. */
export const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether the text is a day that exists: 2026-02-30 does not. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** The day of those numbers. A day beyond the month's last is its last: 31 January and a month is 28 or 29 February. */
export const dayOf = (year: number, month: number, day: number): CalendarDate =>
  [
    String(year).padStart(4, '0'),
    ...[month, Math.min(day, daysIn(year, month))].map((part) => String(part).padStart(2, '0')),
  ].join('-') as CalendarDate;

/** `count` days later (earlier where negative). */
export const addDays = (from: CalendarDate, count: number): CalendarDate =>
  new Date(Date.parse(`${from}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** `count` months later, on the same day of the month or, where the month is shorter, on its last. */
export const addMonths = (from: CalendarDate, count: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, day);
};

/** The day it is in UTC at that instant. */
export const dayInUtc = (at: Instant): CalendarDate => at.slice(0, 10) as CalendarDate;

/** The latest day it is anywhere on Earth at that instant (UTC+14): a date after it is in the future for everybody. */
export const latestDayAnywhere = (at: Instant): CalendarDate => dayInUtc(addHours(at, 14));

/** The earliest day it is anywhere on Earth at that instant (UTC-12): a date before it is in the past for everybody. */
export const earliestDayAnywhere = (at: Instant): CalendarDate => dayInUtc(addHours(at, -12));

/** Days are counted by their number since 1970 began: counting on numbers is a hundred times as fast as on text. */
export const dayNumber = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day of that number. */
export const dayNumbered = (number: number): CalendarDate =>
  new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;
