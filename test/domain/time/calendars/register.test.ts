import { describe, expect, it } from 'vitest';
import { type CalendarDate, dayNumber } from '../../../../domain/time/calendar-date.ts';
import { calendars } from '../../../../domain/time/calendars/register.ts';
import { dayOff } from '../../../../domain/time/day-off.ts';
import { weeksOf } from '../../../../domain/time/weeks.ts';
import type { Week, WorkingCalendar } from '../../../../domain/time/working-calendar.ts';
import { daysIn, isWorked, workingDays } from '../../../../domain/time/working-days.ts';
import { differences } from './differences.ts';
import { daysOfYear, differing, offHere } from './off-days.ts';

describe('the working-day calendars', () => {
  it.each(calendars())('of $state reach from 2025 to 2031, each year with its source', ({ years }) => {
    expect(Object.keys(years)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030', '2031']);
    for (const { source } of Object.values(years)) expect(source).not.toBe('');
  });

  it.each(
    calendars().filter(({ state }) => differences[state] !== undefined),
  )('of $state differ from the package date-holidays on the days that are named with their reason, and on no other', (calendar) => {
    expect([...differing(calendar)].sort()).toEqual(Object.keys(differences[calendar.state] ?? {}).sort());
  });

  it('of Kazakhstan have the days off that its Ministry published and that its law projects', () => {
    const kazakhstan = calendars().find(({ state }) => state === 'KZ') as WorkingCalendar;
    const off = (year: number) => [...offHere(kazakhstan, year)].map((day) => day.slice(5)).join(' ');
    expect(off(2026)).toBe('01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16');
    expect(off(2027)).toBe('01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16');
    expect(off(2031)).toBe('01-01 01-02 01-07 03-10 03-17 03-21 03-24 03-25 04-02 05-01 05-07 05-09 07-07 10-27 12-16');
    expect(off(2028)).toBe('01-03 01-04 01-07 03-08 03-15 03-21 03-22 03-23 05-01 05-05 05-08 05-09 07-06 10-25 12-18');
  });

  it.each(
    calendars(),
  )('of $state say why a day is off on exactly the days that are not worked, in every reading of the week', (calendar) => {
    for (const restDays of ['saturday-sunday', 'sunday'] as const)
      for (const week of weeksOf(calendar, restDays))
        for (const day of Object.keys(calendar.years).flatMap((year) => daysOfYear(Number(year)))) {
          const off = dayOff(calendar, week, day);
          expect(off === undefined, day).toBe(isWorked(workingDays(calendar, week), dayNumber(day)));
          if (off !== undefined) expect(off.why, day).not.toBe('');
        }
  });

  it.each(calendars())('of $state name existing days only, and mark as tentative only what they name', ({ years }) => {
    for (const [year, { daysOff, moved = {}, sighted = {}, tentative, worked }] of Object.entries(years)) {
      const off = Object.values(daysOff).flatMap(daysIn);
      const feasts = Object.values(sighted).flatMap(({ computed }) => daysIn(computed));
      for (const day of [...off, ...feasts, ...Object.entries(moved).flat(), ...daysIn(worked)])
        expect(daysOfYear(Number(year)), day).toContain(`${year}-${day}`);
      const named = [...off, ...feasts, ...Object.keys(moved), ...daysIn(worked)];
      for (const day of daysIn(tentative)) expect(named).toContain(day);
      expect(new Set(off).size).toBe(off.length);
    }
  });

  it('take a day off for a Saturday only where Saturday is a day of rest', () => {
    const kazakhstan = calendars().find(({ state }) => state === 'KZ') as WorkingCalendar;
    const on = (restDays: Week['restDays'], day: string) =>
      isWorked(workingDays(kazakhstan, { restDays, tentative: 'off' }), dayNumber(day as CalendarDate));
    expect([on('saturday-sunday', '2027-01-04'), on('sunday', '2027-01-04')]).toEqual([false, true]);
    expect([on('saturday-sunday', '2026-03-09'), on('sunday', '2026-03-09')]).toEqual([false, false]);
    expect([on('saturday-sunday', '2025-01-05'), on('sunday', '2025-01-05')]).toEqual([true, true]);
  });
});
