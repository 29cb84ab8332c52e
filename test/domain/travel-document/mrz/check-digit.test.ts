import { describe, expect, test } from 'vitest';
import { checkDigitOf } from '../../../../domain/travel-document/mrz/check-digit.ts';

describe('a check digit', () => {
  test.each([
    ['520727', '3'],
    ['AB2134<<<', '5'],
    ['HA672242<', '6'],
    ['580225', '4'],
    ['960108', '6'],
    ['HA672242<658022549601086<<<<<<<<<<<<<<0', '8'],
    ['D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<', '2'],
  ])('of %s is %s, as in appendix A to part 3', (field, digit) => {
    expect(checkDigitOf(field)).toBe(digit);
  });

  test.each([
    ['L898902C3', '6'],
    ['740812', '2'],
    ['120415', '9'],
    ['ZE184226B<<<<<', '1'],
    ['L898902C3674081221204159ZE184226B<<<<<1', '0'],
  ])('of %s is %s, as on the specimen of part 4', (field, digit) => {
    expect(checkDigitOf(field)).toBe(digit);
  });

  test('weighs by seven, three and one in turn', () => {
    expect(['1', '01', '001', '0001', '00001', '000001'].map(checkDigitOf)).toEqual(['7', '3', '1', '7', '3', '1']);
  });

  test.each(
    [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((character, value) => [character, value] as const),
  )('takes %s for %i', (character, value) => {
    expect(checkDigitOf(`<<${character}`)).toBe(String(value % 10));
    expect(checkDigitOf(`<<${character}0<${character}`)).toBe(String((value * 2) % 10));
  });

  test('takes a filler for nothing', () => {
    expect(checkDigitOf('<<<<<<')).toBe('0');
    expect(checkDigitOf('')).toBe('0');
  });
});
