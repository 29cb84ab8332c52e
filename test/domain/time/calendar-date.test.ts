import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDate, latestDayAnywhere } from '../../../domain/time/calendar-date.ts';
import { at } from '../specimen.ts';

const exists = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

const digits = (count: number) => fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));

describe('a calendar date is a day that exists', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    ['2026-02-30', 'February never has 30 days'],
    ['2026-02-29', '2026 is no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'there is no month 13'],
    ['2026-00-10', 'there is no month 0'],
    ['2026-06-00', 'there is no day 0'],
    ['0000-01-01', 'there is no year 0'],
  ])('%s does not exist: %s', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.each([
    '2026-6-1',
    '2026-06-01T00:00:00Z',
    ' 2026-06-01',
    '2026-06-01\n',
    '+002026-06-01',
    '20260601',
    '2026-06-0١',
    '',
  ])('%j is not the one form in which a date is written', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('it agrees with the calendar of the machine on every combination of digits', () => {
    const texts = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
    const near = fc
      .tuple(digits(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.oneof(texts, near), (text) => {
        expect(isCalendarDate(text)).toBe(exists(text) && !text.startsWith('0000'));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the latest day anywhere', () => {
  test('turns at ten in the morning UTC', () => {
    expect(latestDayAnywhere(at('2026-06-01T09:59:59.999Z'))).toBe('2026-06-01');
    expect(latestDayAnywhere(at('2026-06-01T10:00:00.000Z'))).toBe('2026-06-02');
  });
});
