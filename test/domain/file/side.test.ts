import { describe, expect, test } from 'vitest';
import { sideOf, stateOn } from '../../../domain/file/side.ts';
import { DE, KZ, NL, opened } from '../specimen.ts';

describe('on which side a State stands', () => {
  test('the one that asks is the requesting, the one that is asked the requested', () => {
    expect(sideOf(opened(), NL)).toBe('requesting');
    expect(sideOf(opened(), KZ)).toBe('requested');
    expect(stateOn(opened(), 'requesting')).toBe(NL);
    expect(stateOn(opened(), 'requested')).toBe(KZ);
  });

  test('any other State is no party', () => {
    expect(sideOf(opened(), DE)).toBeUndefined();
  });
});
