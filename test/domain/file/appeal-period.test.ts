import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appealEnds, appealInTimeUntil, appealPeriods } from '../../../domain/file/appeal-period.ts';
import type { ReturnDecision } from '../../../domain/file/return-decision.ts';
import { conditions } from '../../../domain/movement/conditions.ts';
import { unmet } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, at, day, FR } from '../specimen.ts';
import { confirmed, guarded, guardedOwn, morning } from '../specimen-movement.ts';

const withoutCalendar = stateOf('UG');

describe('the time to appeal', () => {
  test('is a month, seven days or 48 hours from the notification, in the reading that is longest for the person', () => {
    expect(appealEnds(FR, 'one-month', { on: day('2026-05-20') })).toBe('2026-06-22T22:00:00.000Z');
    expect(appealEnds(FR, 'seven-days', { on: day('2026-06-03') })).toBe('2026-06-10T22:00:00.000Z');
    expect(appealEnds(FR, 'seven-days', { on: day('2026-06-06') })).toBe('2026-06-15T22:00:00.000Z');
    expect(appealEnds(FR, 'forty-eight-hours', { on: day('2026-06-03'), at: at('2026-06-03T09:30:00Z') })).toBe(
      '2026-06-05T09:30:00.000Z',
    );
    expect(appealEnds(FR, 'forty-eight-hours', { on: day('2026-06-03') })).toBe('2026-06-05T22:00:00.000Z');
  });

  test('cannot be counted where no calendar is loaded or it does not reach so far', () => {
    expect(appealEnds(withoutCalendar, 'one-month', { on: day('2026-05-20') })).toBeUndefined();
    expect(appealEnds(FR, 'one-month', { on: day('2031-12-15') })).toBeUndefined();
  });
});

describe('the time until which an appeal is in time in every reading, as the person is told', () => {
  test('counts from the day of the notification itself, and does not roll from a Saturday to a Monday', () => {
    expect(appealInTimeUntil(FR, 'seven-days', { on: day('2026-06-03') })).toBe('2026-06-09T22:00:00.000Z');
    expect(appealInTimeUntil(FR, 'seven-days', { on: day('2026-06-06') })).toBe('2026-06-12T22:00:00.000Z');
    expect(appealInTimeUntil(FR, 'one-month', { on: day('2026-05-20') })).toBe('2026-06-19T22:00:00.000Z');
  });

  test('is 48 hours from the hour of the notification, or from the beginning of its day where the hour is not known', () => {
    const notified = { on: day('2026-06-03'), at: at('2026-06-03T09:30:00Z') };
    expect(appealInTimeUntil(FR, 'forty-eight-hours', notified)).toBe('2026-06-05T09:30:00.000Z');
    expect(appealInTimeUntil(FR, 'forty-eight-hours', { on: day('2026-06-03') })).toBe('2026-06-04T22:00:00.000Z');
  });

  test('counts in days from the day, also where the hour is known', () => {
    const notified = { on: day('2026-06-03'), at: at('2026-06-03T09:30:00Z') };
    const said = { on: notified.on, at: at('2026-06-01T09:30:00Z') };
    for (const period of ['seven-days', 'one-month'] as const)
      for (const until of [appealInTimeUntil, appealEnds]) {
        expect(until(FR, period, notified)).toBe(until(FR, period, { on: notified.on }));
        expect(until(FR, period, said)).toBe(until(FR, period, { on: notified.on }));
      }
  });

  test('cannot be said where no calendar is loaded or it does not reach so far', () => {
    for (const period of appealPeriods)
      expect(appealInTimeUntil(withoutCalendar, period, { on: day('2026-05-20') })).toBeUndefined();
    expect(appealInTimeUntil(FR, 'one-month', { on: day('2031-12-15') })).toBeUndefined();
  });

  test('is never later than the end that the State has to wait for, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(...appealPeriods), (days, period) => {
        const on = addDays(day('2026-01-01'), days);
        const [told, waited] = [appealInTimeUntil(FR, period, { on }), appealEnds(FR, period, { on })];
        expect(told !== undefined && waited !== undefined && told <= waited).toBe(true);
      }),
    );
  });
});

describe('nobody departs while the time to appeal runs', () => {
  const decided = guardedOwn().returnDecision as ReturnDecision;
  const lackedWith = (changes: Partial<ReturnDecision>) => {
    const returnDecision = { ...decided, ...changes };
    const told = (guardedOwn().notifications ?? []).map((one) => ({ ...one, toldOn: returnDecision.notifiedOn }));
    const own = guardedOwn({ returnDecision, notifications: told });
    return unmet(guardFactsOf(guarded(confirmed(), own), anAgreement(), morning), conditions).map(({ condition }) => condition);
  };

  test('although the certificate says that none was lodged and that the time is over', () => {
    expect(lackedWith({ appealPeriod: 'one-month', notifiedOn: day('2026-05-20') })).toEqual(['remedies']);
    expect(lackedWith({ appealPeriod: 'one-month', notifiedOn: day('2026-05-18') })).toEqual([]);
  });

  test('to the hour, where it runs in hours', () => {
    const hours = (ago: number) =>
      lackedWith({ appealPeriod: 'forty-eight-hours', notifiedOn: day('2026-06-18'), notifiedAt: addHours(morning, -ago) });
    expect(hours(47.9)).toEqual(['remedies']);
    expect(hours(48)).toEqual([]);
  });
});
