import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, instantOf } from '../../../domain/time/instant.ts';
import { at } from '../specimen.ts';

const instants = fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('9000-01-01T00:00:00Z'), noInvalidDate: true });

describe('an instant has one written form', () => {
  test.each([
    ['2026-06-01T08:00:00Z', '2026-06-01T08:00:00.000Z'],
    ['2026-06-01T08:00Z', '2026-06-01T08:00:00.000Z'],
    ['2026-06-01T13:00:00+05:00', '2026-06-01T08:00:00.000Z'],
    ['2026-06-01T08:00:00.123456Z', '2026-06-01T08:00:00.123Z'],
  ])('%s is stored as %s', (given, stored) => {
    expect(instantOf(given)).toBe(stored);
  });

  test.each([
    '2026-06-01',
    '2026-06-01T08:00:00',
    '2026-02-30T08:00:00Z',
    '2026-06-01T24:00:00Z',
    '2026-06-01T08:60:00Z',
    'now',
    '',
  ])('%j is no instant', (text) => {
    expect(() => instantOf(text)).toThrow(RangeError);
  });

  test('its text compares as time does', () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        expect(instantOf(one.toISOString()) < instantOf(other.toISOString())).toBe(one.getTime() < other.getTime());
      }),
    );
  });
});

describe('hours are exact', () => {
  test('48 hours over a change to winter time are 48 hours', () => {
    expect(addHours(at('2026-10-24T08:00:00Z'), 48)).toBe('2026-10-26T08:00:00.000Z');
  });

  test('a sixtieth of an hour is a minute, and a negative count goes back', () => {
    expect(addHours(at('2026-06-01T08:00:00.500Z'), 1 / 60)).toBe('2026-06-01T08:01:00.500Z');
    expect(addHours(at('2026-06-01T08:00:00Z'), -1)).toBe('2026-06-01T07:00:00.000Z');
  });

  test('going there and back ends where it began', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -10_000, max: 10_000 }), (date, hours) => {
        const start = instantOf(date.toISOString());
        expect(addHours(addHours(start, hours), -hours)).toBe(start);
      }),
    );
  });
});
