import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { limitOf } from '../../../domain/agreement/limit.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import { eligible } from '../../../domain/case/eligibility.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { recordMissed } from '../../../domain/deadline/record-missed.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { at, day, done, FR, opened, received, sharedOf, someFacts } from '../specimen.ts';

/** Received and confirmed on 4 June 2026, 08:00 UTC. */
const asked = received();

const missedUnder = (agreement: Agreement, now: Instant, shared: ReadmissionCase = asked) =>
  (recordMissed({ shared }, agreement, now)?.shared?.missedDeadlines ?? []).map(({ clock, effect, until }) => ({
    clock,
    effect,
    until,
  }));

const confirmed = (agreement: Agreement, now: Instant, shared: ReadmissionCase = asked) =>
  confirmSilence({ shared, own: emptyOwnFile }, { official: 'Head', subject: 'a-supervisor' }, agreement, now);

const muchLater = at('2027-06-04T00:00:00Z');

describe('the silence of the requested State', () => {
  test('under Benelux-Kazakhstan is consent after 21 days, which waits for a supervisor to confirm it', () => {
    const over = at('2026-06-25T22:00:00Z');
    expect(missedUnder(beneluxKazakhstan, addHours(over, -0.001))).toEqual([]);
    expect(missedUnder(beneluxKazakhstan, over)).toEqual([
      { clock: 'reply', effect: 'consent-awaiting-confirmation', until: over },
    ]);
    const recorded = sharedOf(recordMissed({ shared: asked }, beneluxKazakhstan, over) ?? {});
    expect(recorded.status).toBe('received');
    expect(confirmed(beneluxKazakhstan, over, recorded)).toMatchObject({ ok: true });
  });

  test('under Benelux-Kazakhstan never becomes consent where the request was never delivered', () => {
    expect(missedUnder(beneluxKazakhstan, muchLater, opened())).toEqual([]);
    expect(confirmed(beneluxKazakhstan, muchLater, opened())).toMatchObject({ error: { kind: 'delivery-not-proven' } });
  });

  test('under Switzerland-Kazakhstan is not stated: the time is missed after 15 days, and nothing follows', () => {
    const over = at('2026-06-19T22:00:00Z');
    expect(missedUnder(switzerlandKazakhstan, addHours(over, -0.001))).toEqual([]);
    expect(missedUnder(switzerlandKazakhstan, over)).toEqual([{ clock: 'reply', effect: 'nothing', until: over }]);
    expect(confirmed(switzerlandKazakhstan, muchLater)).toMatchObject({
      error: { kind: 'silence-without-effect', source: expect.stringContaining('not stated') },
    });
  });

  test('under Poland-Kazakhstan is consent after ten days, on the Monday where the tenth is a Sunday', () => {
    const over = at('2026-06-15T22:00:00Z');
    expect(missedUnder(polandKazakhstan, addHours(over, -0.001))).toEqual([]);
    expect(missedUnder(polandKazakhstan, over)).toEqual([
      { clock: 'reply', effect: 'consent-awaiting-confirmation', until: over },
    ]);
    expect(confirmed(polandKazakhstan, over)).toMatchObject({ ok: true });
  });

  test('lets the time of the transfer run from the end of the time to reply, and not from when somebody confirms it', () => {
    const transferOf = (agreement: Agreement, confirmedAt: string) => {
      const file = sharedOf(done(confirmed(agreement, at(confirmedAt))));
      const clock = deadlinesIn(file, agreement, at(confirmedAt)).find(({ clock: name }) => name === 'transfer');
      return [clock?.run?.earliest.lastDay, clock?.run?.latest.lastDay];
    };
    // Benelux art. 7(4): a month from the 24th or the 25th of June, whenever the silence is confirmed.
    for (const on of ['2026-06-26T08:00:00Z', '2026-09-01T08:00:00Z'])
      expect(transferOf(beneluxKazakhstan, on)).toEqual(['2026-07-23', '2026-07-27']);
  });

  test('leaves both days where the time of the transfer runs from the receipt of a consent, which nobody receives', () => {
    const national = { ...asked, requestingState: stateOf('MD') };
    const file = sharedOf(done(confirmed(moldovaKazakhstan, at('2026-09-01T08:00:00Z'), national)));
    const clock = deadlinesIn(file, moldovaKazakhstan, at('2026-09-01T08:00:00Z')).find(({ clock: name }) => name === 'transfer');
    expect(clock?.run).toMatchObject({ earliest: { lastDay: '2026-09-16' }, latest: { lastDay: '2026-12-01' } });
  });

  test('between France and Kazakhstan is never anything: the rule was not found', () => {
    expect(missedUnder(franceKazakhstan, muchLater)).toEqual([]);
    expect(confirmed(franceKazakhstan, muchLater)).toMatchObject({ error: { kind: 'silence-without-effect' } });
  });

  test('is recorded once, however often anybody looks', () => {
    const recorded = sharedOf(recordMissed({ shared: asked }, beneluxKazakhstan, muchLater) ?? {});
    expect(recordMissed({ shared: recorded }, beneluxKazakhstan, addHours(muchLater, 1))).toBeUndefined();
  });
});

describe('the duty of Poland and Kazakhstan to take back somebody who is not a national', () => {
  const stranger = (establishedOn: string) => ({
    ...someFacts({
      category: 'third-country-national',
      connection: { limb: 'transit', statement: 'By way of Almaty.', airportTransitOnly: false, obstacle: 'An appeal.' },
      irregularity: { kind: 'stay', establishedOn: day(establishedOn) },
    }),
    person: { ...someFacts().person, nationalities: [FR] },
  });

  test('lapses nine months after the irregularity was established, whatever stood in the way', () => {
    const now = at('2026-06-03T22:00:00Z');
    expect(eligible(stranger('2025-09-03'), polandKazakhstan, now)).toMatchObject({ error: { kind: 'filed-out-of-time' } });
    expect(eligible(stranger('2025-09-04'), polandKazakhstan, now)).toMatchObject({ ok: true });
    expect(limitOf(polandKazakhstan, 'filing', 'third-country-national').expiry).toMatchObject({ value: 'lapse' });
  });

  test('under Benelux-Kazakhstan the same obstacle keeps the year open', () => {
    expect(eligible(stranger('2025-01-03'), beneluxKazakhstan, at('2026-06-03T22:00:00Z'))).toMatchObject({ ok: true });
  });

  test('cannot be computed from before the calendars, and nothing is guessed', () => {
    expect(eligible(stranger('2023-01-03'), polandKazakhstan, at('2026-06-03T22:00:00Z'))).toMatchObject({
      error: { kind: 'outside-calendar', state: 'NL', day: '2023-10-03' },
    });
  });
});
