import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, dayNumber } from '../../../../domain/time/calendar-date.ts';
import { calendars } from '../../../../domain/time/calendars/register.ts';
import type { Week, WorkingCalendar } from '../../../../domain/time/working-calendar.ts';
import { isWorked, workingDays } from '../../../../domain/time/working-days.ts';
import { differences } from './differences.ts';
import { daysOfYear, offHere } from './off-days.ts';

const calendarOf = (code: string): WorkingCalendar => calendars().find(({ state }) => state === code) as WorkingCalendar;

const isWorkedIn = (code: string, week: Week, day: string): boolean | undefined =>
  isWorked(workingDays(calendarOf(code), week), dayNumber(day as CalendarDate));

/** How many days of a year or month, given as the beginning of its days, are worked from Monday to Friday. */
const worked = (code: string, tentative: Week['tentative'], span: string): number =>
  daysOfYear(Number(span.slice(0, 4))).filter(
    (day) => day.startsWith(span) && isWorkedIn(code, { restDays: 'saturday-sunday', tentative }, day) === true,
  ).length;

const weekdaysOff = (code: string, year: number): string =>
  [...offHere(calendarOf(code), year)].map((day) => day.slice(5)).join(' ');

const onSaturday = (code: string, days: readonly string[]) =>
  days.map((day) => isWorkedIn(code, { restDays: 'saturday-sunday', tentative: 'off' }, day));

describe('the calendars of the States whose Government moves working days', () => {
  // Published were the days off with the weekends; for Moldova in 2026 ten holidays on weekdays, without that of its capital.
  it.each([
    ['RU', 'off', '2025', 365 - 118],
    ['MD', 'worked', '2025', 365 - 113],
    ['MD', 'worked', '2026', 365 - 104 - 10],
    ['TJ', 'off', '2026', 365 - 116],
    ['TJ', 'off', '2025-03', 31 - 16],
    ['LV', 'off', '2025-11', 19],
    ['LV', 'worked', '2025-12', 19],
    ['LV', 'off', '2026-01', 21],
  ] as const)('%s, days that may be off taken as %s: %s has %i working days, as was published', (code, tentative, span, days) => {
    expect(worked(code, tentative, span)).toBe(days);
  });

  it('have the Saturdays that were made working days', () => {
    expect(onSaturday('RU', ['2025-11-01', '2025-11-08'])).toEqual([true, false]);
    expect(onSaturday('BY', ['2025-01-11', '2025-04-26', '2025-07-12', '2025-12-20', '2026-04-25'])).not.toContain(false);
    expect(onSaturday('HU', ['2025-05-17', '2025-10-18', '2025-12-13', '2026-01-10', '2026-08-08', '2026-12-12'])).not.toContain(
      false,
    );
    expect(onSaturday('LV', ['2025-05-10', '2025-11-08', '2026-01-17', '2026-06-27'])).not.toContain(false);
    expect(onSaturday('UZ', ['2025-01-04', '2026-12-12'])).not.toContain(false);
    expect(onSaturday('KG', ['2025-01-11'])).not.toContain(false);
    expect(onSaturday('TJ', ['2026-01-10', '2026-03-14'])).not.toContain(false);
  });

  it('leave at work the Russian Mondays whose day of rest the decree put elsewhere', () => {
    expect(onSaturday('RU', ['2025-02-24', '2025-03-10'])).toEqual([true, true]);
  });

  it('keep both readings of the Tajik Saturday that was worked for 7 November 2025', () => {
    const read = (tentative: Week['tentative']) => isWorkedIn('TJ', { restDays: 'saturday-sunday', tentative }, '2025-11-01');
    expect([read('worked'), read('off')]).toEqual([true, false]);
  });

  it('of Uzbekistan give those who work six days the additional Saturdays off', () => {
    const six = (day: string) => isWorkedIn('UZ', { restDays: 'sunday', tentative: 'off' }, day);
    expect(['2026-01-03', '2026-05-30', '2026-12-31', '2026-03-09'].map(six)).toEqual([false, false, false, false]);
    expect(['2026-03-23', '2026-05-11', '2026-12-12'].map(six)).toEqual([true, true, true]);
  });
});

describe('the calendars of the States that the package date-holidays does not know', () => {
  it('are those of Kyrgyzstan and Tajikistan alone; every other has its differences named', () => {
    const known = Object.keys(new Holidays().getCountries());
    expect(
      calendars()
        .map(({ state }) => state)
        .filter((state) => differences[state] === undefined),
    ).toEqual(['KG', 'TJ']);
    expect(known).not.toContain('KG');
    expect(known).not.toContain('TJ');
  });

  it('have the weekdays off of Kyrgyzstan: none moves, and the Cabinet added two in January 2026', () => {
    expect(weekdaysOff('KG', 2025)).toBe('01-01 01-02 01-03 01-06 01-07 03-21 05-01 05-02 05-05 05-06 05-07 05-08 05-09 06-06');
    expect(weekdaysOff('KG', 2026)).toBe(
      '01-01 01-02 01-05 01-06 01-07 01-08 01-09 03-20 05-01 05-04 05-05 05-06 05-07 05-08 05-27 08-31',
    );
  });

  it('have the weekdays off of Tajikistan: a holiday on a day of rest moves to the next working day', () => {
    expect(weekdaysOff('TJ', 2025)).toBe('01-01 03-10 03-21 03-24 03-25 03-26 03-31 05-09 06-06 06-27 09-08 09-09 11-06 11-07');
    expect(weekdaysOff('TJ', 2026)).toBe('01-01 01-02 03-09 03-20 03-23 03-24 03-25 03-26 03-27 05-11 05-27 06-29 09-09 11-06');
  });
});
