import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../functions/schema/day.ts';
import { instant, moment } from '../../../functions/schema/moment.ts';

describe('a moment', () => {
  test.each([
    ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00.000Z', 'in UTC'],
    ['2026-11-24T08:00Z', '2026-11-24T08:00:00.000Z', 'without seconds'],
    ['2026-11-24T08:00:00.5Z', '2026-11-24T08:00:00.500Z', 'with a part of a second'],
    ['2026-11-24T08:00:00.123999999999Z', '2026-11-24T08:00:00.123Z', 'with finer parts, which do not count'],
    ['2026-11-24t08:00:00z', '2026-11-24T08:00:00.000Z', 'in small letters'],
    ['2026-11-24T08:00:00-00:00', '2026-11-24T08:00:00.000Z', 'in UTC, by somebody who does not know the zone'],
    ['2026-11-24T13:00:00+05:00', '2026-11-24T08:00:00.000Z', 'in a zone'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z', 'the last'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z', 'the first'],
    ['1899-12-31T22:00:00-02:00', '1900-01-01T00:00:00.000Z', 'the first, where it is still the year before'],
  ])('%s is kept as %s: %s', (given, kept) => {
    expect(moment().parse(given)).toBe(kept);
    expect(instant().parse(kept)).toBe(kept);
    expect(moment().parse(kept)).toBe(kept);
  });

  test.each([
    '9999-12-31T23:59:59-12:00',
    '0000-01-01T00:00:00+14:00',
    '9026-06-01T08:00:00Z',
    '2199-12-31T23:59:59-01:00',
    '1900-01-01T00:00:00+01:00',
    '2016-12-31T23:59:60Z',
    '2026-06-01T24:00:00Z',
    '2026-06-01T08:00:00',
    '2026-06-01 08:00:00Z',
    '2026-06-01T08:00:00.Z',
    '2026-06-01T08:00:00+5',
    '2026-06-01T08:00:00+24:00',
    '2026-02-30T08:00:00Z',
    '+010000-01-01T00:00:00Z',
    '2026-06-01T08:00:00Z\n',
    `2026-06-01T08:00:00.${'1'.repeat(60)}Z`,
    '',
  ])('%j is none', (given) => expect(moment().safeParse(given).success).toBe(false));

  test('is kept in a form that every reply takes and that sorts as time does, whatever is sent', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    const written = fc
      .record({
        year: fc.oneof(
          fc.constantFrom('0000', '1899', '1900', '2199', '2200', '9999'),
          fc.integer({ min: 1900, max: 2199 }).map(String),
        ),
        month: part(13),
        day: part(31),
        hour: part(24),
        minute: part(60),
        second: fc.oneof(
          fc.constant(''),
          part(60).map((seconds) => `:${seconds}`),
        ),
        fraction: fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,20}$/)),
        zone: fc.oneof(fc.constantFrom('Z', 'z', '-00:00', '+14:00', '-12:00'), fc.stringMatching(/^[+-]\d{2}:[0-5]\d$/)),
      })
      .map((of) => `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}${of.second}${of.second && of.fraction}${of.zone}`);
    fc.assert(
      fc.property(written, written, (one, other) => {
        const [first, second] = [moment().safeParse(one), moment().safeParse(other)];
        if (!first.success) return;
        expect(first.data).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
        expect(instant().parse(first.data)).toBe(first.data);
        if (second.success) expect(first.data < second.data).toBe(Date.parse(first.data) < Date.parse(second.data));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a day', () => {
  test.each(['1900-01-01', '2199-12-31', '2024-02-29'])('%s is one', (given) => expect(day().parse(given)).toBe(given));
  test.each(['1899-12-31', '2200-01-01', '9999-12-31', '0001-01-01', '2026-02-30', '2026-6-1'])('%s is none', (given) =>
    expect(day().safeParse(given).success).toBe(false));
});
