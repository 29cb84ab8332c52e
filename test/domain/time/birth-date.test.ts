import { describe, expect, test } from 'vitest';
import { isBirthDate } from '../../../domain/time/birth-date.ts';

describe('a date of birth is as exact as it is known', () => {
  test.each(['1991-04-12', '1991-04', '1991', '1880', '1880-01', '1880-01-01', '2000-02-29'])('%s is one', (text) => {
    expect(isBirthDate(text)).toBe(true);
  });

  test.each([
    '1991-02-30',
    '1991-13',
    '1991-00',
    '1900-02-29',
    '1991-4',
    '91',
    '1991-04-',
    '12.04.1991',
    'unknown',
    '',
  ])('%j is none', (text) => {
    expect(isBirthDate(text)).toBe(false);
  });

  test.each(['1879', '1879-12', '1879-12-31', '0001-01-01'])('%s is a slip: nobody born before 1880 is returned', (text) => {
    expect(isBirthDate(text)).toBe(false);
  });
});
