import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextReminderAt, remindersBetween } from '../../../domain/alert/reminder.ts';
import { urgentHours } from '../../../domain/policy/reminders.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { at, opened, opening, received, refused } from '../specimen.ts';
import { departed, morning, movedInBreach } from '../specimen-movement.ts';

const hours = fc.double({ min: 0, max: 24 * 800, noNaN: true });

const instants = (file: Parameters<typeof nextReminderAt>[0], count: number) =>
  Array.from({ length: count }).reduce<string[]>((found) => {
    const last = found.at(-1) ?? opening;
    return [...found, String(nextReminderAt(file, at(last)))];
  }, []);

describe('house reminders', () => {
  test('of a receipt not confirmed come after 48 hours and every 48 hours again', () => {
    expect(instants(opened(), 3)).toEqual(['2026-06-05T08:00:00.000Z', '2026-06-07T08:00:00.000Z', '2026-06-09T08:00:00.000Z']);
  });

  test('of a reply not given come after a week and every three days again', () => {
    expect(instants(received(), 3)).toEqual(['2026-06-11T08:00:00.000Z', '2026-06-14T08:00:00.000Z', '2026-06-17T08:00:00.000Z']);
  });

  test('of an urgent case come within its two days', () => {
    const urgent = opened({ urgency: { place: 'airport', apprehendedAt: opening, statement: 'On arrival.' } });
    expect(nextReminderAt(urgent, opening)).toBe(addHours(opening, urgentHours['confirm-receipt']?.first ?? 0));
  });

  test('there are none where nothing is owed', () => {
    expect(nextReminderAt(refused(), opening)).toBeUndefined();
    expect(remindersBetween(refused(), opening, addHours(opening, 9_000))).toEqual([]);
  });

  test('of an arrival not recorded within 24 hours go to both sides', () => {
    const left = addHours(morning, 2);
    expect(remindersBetween(departed(), left, addHours(left, 23.99))).toEqual([]);
    expect(remindersBetween(departed(), left, addHours(left, 24))).toMatchObject([
      { act: 'record-arrival', count: 1, to: ['requesting', 'requested'] },
    ]);
  });

  test('of a person moved in breach and not taken back go to both sides', () => {
    expect(remindersBetween(movedInBreach(), morning, addHours(morning, 30))).toMatchObject([
      { act: 'take-back', by: 'requesting', to: ['requesting', 'requested'] },
    ]);
  });
});

describe('the reminders that fell due', () => {
  test('are found once by a sweep that runs each time one falls due, none left out and none twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), (sweeps) => {
        const counts: number[] = [];
        let from = opening;
        for (let sweep = 0; sweep < sweeps; sweep += 1) {
          const now = nextReminderAt(opened(), from) ?? from;
          counts.push(...remindersBetween(opened(), now, now).map(({ count }) => count));
          from = now;
        }
        expect(counts).toEqual(Array.from({ length: sweeps }, (_none, index) => index + 1));
      }),
    );
  });

  test('after a standstill are one and not one for each time missed', () => {
    const now = addHours(opening, 365 * 24);
    const due = remindersBetween(opened(), addHours(opening, 48), now);
    expect(due).toMatchObject([{ act: 'confirm-receipt', count: 182 }]);
    expect(String(nextReminderAt(opened(), now)) > now).toBe(true);
  });

  test('the next is always later than now, and at most a period away', () => {
    fc.assert(
      fc.property(hours, (passed) => {
        const now = addHours(opening, passed);
        const next = String(nextReminderAt(opened(), now));
        expect(next > now && next <= addHours(now, 48)).toBe(true);
      }),
    );
  });
});
