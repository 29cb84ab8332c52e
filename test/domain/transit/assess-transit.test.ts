import { describe, expect, test } from 'vitest';
import { addHours } from '../../../domain/time/instant.ts';
import { assessTransit } from '../../../domain/transit/assess-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { anAgreement, day, done } from '../specimen.ts';
import { accepted, entryAt, found, itinerary, nextDay, requested, TJ, UZ, underWay } from './specimen-transit.ts';

const facts = {
  countries: [found(TJ)],
  heard: { was: 'not-heard', whyNot: 'Abroad' },
  assessor: 'Protection officer',
  subject: 'a',
} as const;

const assess = (transit: Transit, changes: object = {}, now = nextDay) =>
  assessTransit(transit, { reasonsKept: 'R' }, { ...facts, ...changes }, anAgreement(), now);

const risky = { countries: [found(TJ, 'real-risk')] };

describe('an assessment of a transit', () => {
  test('is kept by the transit State with who made it and when, beside what it keeps already', () => {
    expect(done(assess(requested()))).toEqual({
      own: {
        reasonsKept: 'R',
        assessment: {
          countries: facts.countries,
          heard: facts.heard,
          assessor: 'Protection officer',
          assessedAt: nextDay,
          confirmedAt: nextDay,
          confirmedBy: 'a',
          personEdition: 1,
          by: 'a',
        },
      },
    });
  });

  test('names each State once, and no hearing that is still to come', () => {
    expect(assess(requested(), { countries: [found(TJ), found(UZ), found(TJ)] })).toMatchObject({
      error: { kind: 'country-assessed-twice', country: TJ },
    });
    const heard = (heardOn: string) => assess(requested(), { heard: { was: 'heard', heardOn: day(heardOn) } });
    expect(heard('2026-06-13')).toMatchObject({ error: { kind: 'date-in-future', field: 'heard/heardOn', date: '2026-06-13' } });
    expect(heard('2026-06-11')).toMatchObject({ ok: true });
    expect(assess(requested())).toMatchObject({ ok: true });
  });

  test('that finds a real risk leaves a request to be answered', () => {
    expect(done(assess(requested(), risky))).toMatchObject({
      own: { stops: [{ n: 1, country: TJ, basis: 'assessment', foundAt: nextDay, by: 'a' }] },
    });
    expect(done(assess(requested(), risky))).not.toHaveProperty('transit');
  });

  test('that finds a real risk revokes at once what was accepted, and brings back whoever is under way', () => {
    expect(done(assess(accepted(), risky)).transit).toMatchObject({
      status: 'revoked',
      revocation: { official: 'Protection officer', grounds: [{ code: 'TR-REFOUL', country: TJ }], onwardNotAssured: false },
    });
    const now = addHours(entryAt, 1);
    expect(done(assess(underWay(), risky, now))).toMatchObject({
      transit: { status: 'to-be-taken-back' },
      own: { reasonsKept: 'R', assessment: { by: 'a' }, stops: [{ country: TJ, by: 'a' }] },
    });
  });

  test('revokes for a State on the way and for no other, and not where something is undetermined', () => {
    expect(done(assess(accepted(), { countries: [found(TJ), found(UZ, 'real-risk')] }))).not.toHaveProperty('transit');
    expect(done(assess(accepted(), { countries: [found(TJ, 'undetermined')] }))).not.toHaveProperty('transit');
    const byUzbekistan = accepted({
      ...accepted(),
      status: 'requested',
      request: { ...requested().request, itinerary },
    } as Transit);
    const other = {
      ...byUzbekistan,
      request: { ...byUzbekistan.request, itinerary: { ...itinerary, otherStates: [{ state: UZ, consents: true }] } },
    };
    expect(done(assess(other, { countries: [found(TJ), found(UZ, 'real-risk')] })).transit).toMatchObject({
      status: 'revoked',
      revocation: { grounds: [{ code: 'TR-REFOUL', country: UZ }] },
    });
  });
});
