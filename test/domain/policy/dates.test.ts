import { describe, expect, test } from 'vitest';
import { isBeyondPlans, isToCome } from '../../../domain/policy/dates.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { at } from '../specimen.ts';

const now = at('2026-11-28T12:00:00Z');

describe('an instant that a client states as past', () => {
  test.each([
    [-3600, false],
    [0, false],
    [5, false],
    [60, false],
    [61, true],
    [3600, true],
  ])('%i seconds ahead of the service’s clock is still to come: %s', (seconds, expected) =>
    expect(isToCome(addHours(now, seconds / 3600), now)).toBe(expected));
});

describe('what is planned', () => {
  test.each([
    [731, false],
    [732, true],
    [365 * 7000, true],
  ])('%i days ahead is too far: %s', (days, expected) => expect(isBeyondPlans(addHours(now, 24 * days), now)).toBe(expected));
});
