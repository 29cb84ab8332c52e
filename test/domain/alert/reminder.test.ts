import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextReminder, reminder } from '../../../domain/alert/reminder.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { accepted, inEach, opened, opening, received, refused } from '../specimen.ts';

const hours = fc.double({ min: 0, max: 24 * 800, noNaN: true });

describe('house reminders', () => {
  test('of a receipt not confirmed come after 48 hours and every 48 hours again', () => {
    expect([1, 2, 3].map((count) => reminder(opened(), count)?.at)).toEqual([
      '2026-06-05T08:00:00.000Z',
      '2026-06-07T08:00:00.000Z',
      '2026-06-09T08:00:00.000Z',
    ]);
  });

  test('of a reply not given come after a week and every three days again', () => {
    expect([1, 2, 3].map((count) => reminder(received(), count)?.at)).toEqual([
      '2026-06-11T08:00:00.000Z',
      '2026-06-14T08:00:00.000Z',
      '2026-06-17T08:00:00.000Z',
    ]);
  });

  test('there are none where nothing is owed', () => {
    for (const file of [accepted(), refused()]) expect(nextReminder(file, 0, opening)).toBeUndefined();
  });

  test('the same count is the same reminder, whoever computes it and when', () => {
    expect(reminder(opened(), 4)).toEqual(reminder(opened(), 4));
    expect(nextReminder(opened(), 3, opening)).toEqual(reminder(opened(), 4));
  });
});

describe('the next reminder', () => {
  test('is later than now, and its count is higher than the last', () => {
    const owing = fc.constantFrom(inEach().opened, inEach().received);
    fc.assert(
      fc.property(owing, fc.nat({ max: 50 }), hours, (file, after, passed) => {
        const now = addHours(opening, passed);
        const next = nextReminder(file, after, now);
        expect(next?.at.localeCompare(now)).toBe(1);
        expect(next?.count).toBeGreaterThan(after);
      }),
    );
  });

  test('is the first that is later than now: none between is left out', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), hours, (after, passed) => {
        const now = addHours(opening, passed);
        const next = nextReminder(opened(), after, now);
        const before = reminder(opened(), (next?.count ?? 0) - 1);
        if ((next?.count ?? 0) > after + 1) expect(before?.at.localeCompare(now)).toBeLessThan(1);
      }),
    );
  });

  test('due at this very moment, it is not the next any more', () => {
    expect(nextReminder(opened(), 0, addHours(opening, 48))).toMatchObject({ count: 2 });
  });

  test('after a standstill of a year is one, and not one for each time missed', () => {
    const now = addHours(opening, 365 * 24);
    const next = nextReminder(opened(), 0, now);
    expect(next?.count).toBe(183);
    expect(next?.at.localeCompare(addHours(now, 48))).toBeLessThan(1);
  });
});
