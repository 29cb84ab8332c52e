import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ahead, overAlready, tooEarly, tooFarAhead } from '../../../domain/policy/date-fault.ts';
import { type CalendarDate, dayNumber, dayNumbered } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const now = '2026-06-12T11:00:00.000Z' as Instant;
const day = (text: string): CalendarDate => text as CalendarDate;

describe('a date further ahead than it can be is a slip', () => {
  test.each<[Ahead, string, string]>([
    ['time', '2028-06-13', '2028-06-14'],
    ['crossing-document', '2046-06-13', '2046-06-14'],
    ['document', '2116-06-13', '2116-06-14'],
  ])('of a %s: %s can be, %s cannot', (what, last, beyond) => {
    expect(tooFarAhead('f', day(last), what, now)).toBeUndefined();
    expect(tooFarAhead('f', day(beyond), what, now)).toEqual({
      kind: 'date-too-far-ahead',
      field: 'f',
      date: beyond,
      latest: last,
      source: expect.stringMatching(/^House rule: /),
    });
  });

  test('whatever a law could set can be: a permit without end that states 2099, a passport of fifteen years', () => {
    expect(tooFarAhead('f', day('2099-12-31'), 'document', now)).toBeUndefined();
    expect(tooFarAhead('f', day('2041-06-12'), 'crossing-document', now)).toBeUndefined();
  });

  test('a slip in the century is always found', () => {
    for (const what of ['time', 'crossing-document', 'document'] as const)
      expect(tooFarAhead('f', day('2126-06-12'), what, now)).toBeDefined();
  });
});

test('what is granted is over only where the day is over everywhere on Earth', () => {
  expect(overAlready('f', day('2026-06-11'), now)).toBeUndefined();
  expect(overAlready('f', day('2026-06-10'), now)).toMatchObject({ kind: 'date-too-early', earliest: '2026-06-11' });
});

test('what is not stated is no fault, and a day is never both too early and too far ahead', () => {
  expect([
    tooFarAhead('f', undefined, 'time', now),
    overAlready('f', undefined, now),
    tooEarly('f', undefined, day('2026-01-01'), 's'),
  ]).toEqual([undefined, undefined, undefined]);
  const someDay = fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) }).map(dayNumbered);
  fc.assert(
    fc.property(someDay, (date) => {
      for (const what of ['time', 'crossing-document', 'document'] as const)
        expect(tooFarAhead('f', date, what, now) !== undefined && overAlready('f', date, now) !== undefined).toBe(false);
    }),
  );
});
