import { describe, expect, test } from 'vitest';
import { isStateCode, stateOf } from '../../domain/state-code.ts';

describe('the code of a State', () => {
  test.each(['FR', 'KZ', 'BE', 'NL', 'LU', 'CH', 'GB', 'VA', 'PS'])('%s is one', (code) => {
    expect(isStateCode(code)).toBe(true);
  });

  test.each(['fr', 'FRA', 'UK', 'EU', 'XX', 'ZZ', 'SU', '', 'F', 'FR '])('%j is none', (code) => {
    expect(isStateCode(code)).toBe(false);
  });

  test('a slip in our own data stops the tests', () => {
    expect(() => stateOf('XX')).toThrow(RangeError);
  });
});
