import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, instantOf } from '../../../domain/time/instant.ts';
import { isSurelyOver, type Period } from '../../../domain/time/period.ts';
import { day } from '../specimen.ts';

const units: readonly Period['unit'][] = ['hours', 'days', 'calendar-days', 'working-days', 'months', 'years'];
const periods = fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...units) });
const instants = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => instantOf(date.toISOString()));

/** The longest run of days off in the calendars of the States served is shorter than this. */
const daysOff = 11;

describe('a period is over only where it is over in every reading', () => {
  test('never before its own length and a closure have passed', () => {
    const hoursOf = ({ count, unit }: Period) =>
      count * { hours: 1, days: 24, 'calendar-days': 24, 'working-days': 24, months: 24 * 28, years: 24 * 365 }[unit];
    fc.assert(
      fc.property(periods, instants, (period, from) => {
        const soonest = addHours(from, hoursOf(period) + daysOff * 24);
        expect(isSurelyOver(period, from, soonest)).toBe(false);
      }),
    );
  });

  test('once over, it stays over', () => {
    fc.assert(
      fc.property(periods, instants, fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 }), (period, from, hours, more) => {
        const then = addHours(from, hours);
        if (isSurelyOver(period, from, then)) expect(isSurelyOver(period, from, addHours(then, more))).toBe(true);
      }),
    );
  });

  test('an undecided unit is read as working days, the longer reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), instants, fc.nat({ max: 5_000 }), (count, from, hours) => {
        const then = addHours(from, hours);
        const [open, working, calendar] = (['days', 'working-days', 'calendar-days'] as const).map((unit) =>
          isSurelyOver({ count, unit }, from, then),
        );
        expect(open).toBe(working);
        if (open) expect(calendar).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-11-30', '28 February'],
    ['2027-11-30', '29 February'],
  ])('three months from the last day of November, %s, end on %s', (from, _last) => {
    const months = { count: 3, unit: 'months' } as const;
    const year = Number(from.slice(0, 4)) + 1;
    const closed = addHours(instantOf(`${year}-02-28T00:00:00Z`), (14 + (year === 2028 ? 1 : 0)) * 24);
    const everywhere = addHours(closed, 36);
    expect(isSurelyOver(months, day(from), addHours(everywhere, -0.001))).toBe(false);
    expect(isSurelyOver(months, day(from), everywhere)).toBe(true);
  });
});
