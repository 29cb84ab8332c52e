import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOwnDateAt, ownDateAlerts, ownDatesBetween } from '../../../domain/alert/own-date-alert.ts';
import { urgencyOfOwnDate } from '../../../domain/alert/urgency.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { startOfDay } from '../../../domain/time/zone.ts';
import { aBan, anExit, anOutcome, aReview, recorded } from '../sanction/specimen-ban.ts';
import { at, day, FR, opened } from '../specimen.ts';

const paris = 'Europe/Paris';

const request = (receivedOn: string, openedAt: Instant = recorded): OwnFile => ({
  entryBans: [aBan()],
  banReviews: [aReview({ openedAt, request: { receivedOn: day(receivedOn), from: 'prison', statement: 'I ask.' } })],
});

const files = (own: OwnFile) => ({ shared: opened(), own });

const toldOf = (own: OwnFile, on: string, now: Instant = recorded) =>
  ownDateAlerts(files(own), FR, now)
    .flat()
    .filter(({ day: of }) => of === on)
    .map(({ at: told }) => told);

const midnight = (of: string, before = 0) => startOfDay(addDays(day(of), -before), paris);

describe('of a date of its own file a State is told', () => {
  test('14 and 3 days before a request counts as refused and on the day, at its midnight, days off or not', () => {
    // 28 February 2027 is a Sunday.
    expect(toldOf(request('2026-12-28'), '2027-02-28')).toEqual([
      midnight('2027-02-28', 14),
      midnight('2027-02-28', 3),
      midnight('2027-02-28'),
    ]);
  });

  test('at once where it is near or over when it is recorded, once and by the nearest threshold', () => {
    expect(toldOf(request('2026-11-20'), '2027-01-20')).toEqual([recorded, midnight('2027-01-20', 3), midnight('2027-01-20')]);
    expect(toldOf(request('2026-10-01'), '2026-12-01')).toEqual([recorded]);
  });

  test('years ahead: of the review five years after a decision, and of the end of a ban, even where nobody swept on the day itself', () => {
    const own = { entryBans: [aBan({ months: 120, seriousThreat: true })], exitProofs: [anExit('2027-01-10')] };
    expect(toldOf(own, '2032-01-04')).toEqual([midnight('2032-01-04', 90), midnight('2032-01-04', 30), midnight('2032-01-04')]);
    const ends = [midnight('2037-01-10', 30), midnight('2037-01-10')];
    expect(toldOf(own, '2037-01-10')).toEqual(ends);
    const late = at('2037-03-01T00:00:00Z');
    expect(toldOf(own, '2037-01-10', late)).toEqual(ends);
    expect(ownDatesBetween(files(own), FR, midnight('2037-01-10', 30), late).map(({ at: told }) => told)).toContain(ends[1]);
  });

  test('no more once it is answered, or the ban is lifted', () => {
    const { entryBans = [], banReviews: [review] = [] } = request('2026-12-28');
    if (review === undefined) throw new Error('There is no review');
    const kept = { entryBans, banReviews: [{ ...review, outcome: anOutcome({ ban: 'kept' }) }] };
    expect(toldOf(kept, '2027-02-28')).toEqual([]);
    const lifted = { entryBans, banReviews: [review, aReview({ n: 2, outcome: anOutcome() })] };
    expect(ownDateAlerts(files(lifted), FR, recorded).flat()).toEqual([]);
  });

  test('in the digest of the morning, and at once where the day is over before it is written', () => {
    const [alert] = ownDateAlerts(files(request('2026-12-28')), FR, recorded).flat();
    if (alert === undefined) throw new Error('There is no alert');
    expect(urgencyOfOwnDate(alert, midnight('2027-02-28'))).toBe('digest');
    expect(urgencyOfOwnDate(alert, addHours(midnight('2027-02-28'), 8))).toBe('at-once');
  });
});

describe('whoever looks at whichever moments', () => {
  const looks = fc.uniqueArray(fc.integer({ min: 1, max: 24 * 400 }), { minLength: 1, maxLength: 40 });

  test('hears of each date by each threshold at most once, and at the end by its last', () => {
    fc.assert(
      fc.property(looks, (hours) => {
        const of = files(request('2026-12-28'));
        const told: string[] = [];
        let from = recorded;
        for (const hour of [...hours, 24 * 400].sort((one, other) => one - other)) {
          const now = addHours(recorded, hour);
          const due = nextOwnDateAt(of, FR, from, now);
          if (due !== undefined && due <= now) {
            told.push(...ownDatesBetween(of, FR, due, now).map(({ day: on, at: when }) => `${on} ${when}`));
            from = now;
          }
        }
        expect(new Set(told).size).toBe(told.length);
        expect(told).toContain(`2027-02-28 ${midnight('2027-02-28')}`);
      }),
    );
  });
});
