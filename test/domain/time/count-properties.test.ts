import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, dayNumber, dayNumbered } from '../../../domain/time/calendar-date.ts';
import { calendars } from '../../../domain/time/calendars/register.ts';
import { type Counting, count } from '../../../domain/time/count.ts';
import { explain } from '../../../domain/time/explanation.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import type { Reading } from '../../../domain/time/reading.ts';
import { timeLimit } from '../../../domain/time/time-limit.ts';
import type { WorkingCalendar } from '../../../domain/time/working-calendar.ts';
import { done } from '../specimen.ts';
import { reading, since } from './counting.ts';

const someCalendar = fc.constantFrom(...calendars());
const someInstant = fc
  .integer({ min: Date.parse('2025-01-10T00:00:00Z'), max: Date.parse('2029-06-30T00:00:00Z') })
  .map(instantAt);
const someWeek = fc
  .tuple(
    fc.constantFrom('saturday-sunday' as const, 'sunday' as const),
    fc.constantFrom('worked' as const, 'off' as const),
    fc.constantFrom({}, { sighted: 'day-before' as const }, { sighted: 'day-after' as const }),
  )
  .map(([restDays, tentative, shift]) => ({ restDays, tentative, ...shift }));
const someReading: fc.Arbitrary<Reading> = fc
  .tuple(
    fc.constantFrom('calendar-days' as const, 'working-days' as const, 'months' as const),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    fc.constantFrom('after-event' as const, 'event' as const),
    someWeek,
  )
  .map(([unit, n, roll, firstDay, week]) => ({ unit, count: n, firstDay, roll: roll && unit !== 'working-days', ...week }));
const someDays = fc.tuple(
  fc.integer({ min: dayNumber('2025-01-10' as CalendarDate), max: dayNumber('2029-12-01' as CalendarDate) }),
  fc.integer({ min: 0, max: 20 }),
);
const someSuspensions = fc.array(
  someDays.map(([from, length]) => ({ from: dayNumbered(from), until: addDays(dayNumbered(from), length) })),
  { maxLength: 3 },
);
const someCounting: fc.Arbitrary<Counting> = fc
  .record({ from: someInstant, calendar: someCalendar, suspensions: someSuspensions })
  .map((parts) => ({ direction: 'after', ...parts }));

const withHoliday = (calendar: WorkingCalendar, day: CalendarDate): WorkingCalendar => {
  const year = Number(day.slice(0, 4));
  const entry = calendar.years[year];
  if (entry === undefined) throw new Error('outside');
  return {
    ...calendar,
    years: { ...calendar.years, [year]: { ...entry, daysOff: { ...entry.daysOff, 'A new holiday': day.slice(5) } } },
  };
};

describe('every deadline', () => {
  it('is never shortened by a holiday more', () => {
    fc.assert(
      fc.property(someReading, someCounting, fc.integer({ min: 0, max: 60 }), (read, counting, later) => {
        const plain = done(count(read, counting));
        const holiday = addDays(counting.from.slice(0, 10) as CalendarDate, later);
        const more = done(count(read, { ...counting, calendar: withHoliday(counting.calendar, holiday) }));
        expect(more.until >= plain.until).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never shortened by a suspension, nor by an event that comes later', () => {
    fc.assert(
      fc.property(someReading, someCounting, fc.integer({ min: 0, max: 100 }), (read, counting, hours) => {
        const plain = done(count(read, counting)).until;
        const unsuspended = done(count(read, { ...counting, suspensions: [] })).until;
        expect(unsuspended <= plain).toBe(true);
        const from = instantAt(Date.parse(counting.from) + hours * 3_600_000);
        expect(done(count(read, { ...counting, from, suspensions: [] })).until >= unsuspended).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is explained by exactly the days that it counts, the last of them its last day', () => {
    fc.assert(
      fc.property(someReading, someCounting, (read, counting) => {
        const counted = done(count(read, counting));
        const days = explain({ reading: read, counted }, counting);
        expect(days.at(-1)?.day).toBe(counted.lastDay);
        const numbers = days.flatMap(({ counted: n }) => (n === undefined ? [] : [n]));
        const expected = read.unit === 'months' ? [read.count] : Array.from({ length: read.count }, (_, index) => index + 1);
        expect(numbers).toEqual(expected);
        for (const { counted: n, why } of days) expect(n !== undefined || why !== undefined).toBe(true);
        if (read.unit === 'months') return;
        const inOrder = days.map((_, index) => addDays(days[0]?.day as CalendarDate, index));
        expect(days.map(({ day }) => day)).toEqual(inOrder);
      }),
      { numRuns: 2000 },
    );
  });

  it('in days ends within a day after the same number of hours, in whichever zone and over any change of clocks', () => {
    fc.assert(
      fc.property(someInstant, someCalendar, fc.integer({ min: 1, max: 40 }), (from, calendar, n) => {
        const counting = { ...since('2026-01-01', 'FR'), from, calendar };
        const [hours, days] = [reading(24 * n, 'hours'), reading(n, 'calendar-days')].map(
          (read) => done(count(read, counting)).until,
        );
        const gap = (Date.parse(days ?? '') - Date.parse(hours ?? '')) / 3_600_000;
        expect(gap).toBeGreaterThan(-1.001);
        expect(gap).toBeLessThanOrEqual(25);
      }),
      { numRuns: 2000 },
    );
  });

  it('lies between its earliest and its latest reading, and the earliest is never after the latest', () => {
    const period = fc.record({
      count: fc.integer({ min: 1, max: 10 }),
      unit: fc.constantFrom('days' as const, 'calendar-days' as const, 'working-days' as const, 'months' as const),
    });
    fc.assert(
      fc.property(period, someCounting, (limit, counting) => {
        const open = {
          restDays: ['saturday-sunday', 'sunday'],
          roll: [true, false],
          firstDay: ['after-event', 'event'],
        } as const;
        const { earliest, latest } = done(timeLimit(limit, open, counting));
        const settled = done(
          timeLimit(limit, { restDays: ['saturday-sunday'], roll: [false], firstDay: ['after-event'] }, counting),
        );
        expect(earliest.counted.until <= settled.earliest.counted.until).toBe(true);
        expect(latest.counted.until >= settled.latest.counted.until).toBe(true);
        expect(earliest.counted.until <= latest.counted.until).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
