import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

declare const calendarDate: unique symbol;

/** A day of the calendar, `2026-06-01`. It has no time zone: compares as text, and cannot be confused with an instant. */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** Whether the text is a day that exists: 2026-02-30 does not. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
};

/** The day it is in the given IANA time zone at that instant. */
export const dayAt = (at: Instant, zone: string): CalendarDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as CalendarDate;

/** The latest day it is anywhere on Earth at that instant (UTC+14): a date after it is in the future for everybody. */
export const latestDayAnywhere = (at: Instant): CalendarDate => dayAt(at, '+14:00');
