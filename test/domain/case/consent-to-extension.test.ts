import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { changeTrack } from '../../../domain/case/change-track.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import { consentToExtension } from '../../../domain/case/consent-to-extension.ts';
import { extendReply } from '../../../domain/case/extend-reply.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { owedIn } from '../../../domain/file/owed.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { anAgreement, at, done, fact, frozen, limitsWith, opened, received, sharedOf } from '../specimen.ts';

const files = (shared: ReadmissionCase) => ({ shared, own: {} });

/** Received on Thursday 4 June 2026: two working days end with Monday, or with Friday where the first day counts. */
const urgent: ReadmissionCase = frozen({ ...received(), track: 'urgent' });
const early = at('2026-06-04T10:00:00Z');
const late = at('2026-06-04T15:00:00Z');

const ask = (file: ReadmissionCase = urgent, now: Instant = early) =>
  extendReply(files(file), { official: 'Head', reasons: 'The archive is far.' }, norwayKazakhstan, now);
const asked = sharedOf(done(ask()));
const consent = (file: ReadmissionCase = asked, now: Instant = late, agreement: Agreement = norwayKazakhstan) =>
  consentToExtension(files(file), { official: 'Chief' }, agreement, now);

const replyIn = (file: ReadmissionCase, now: Instant = late) =>
  deadlinesIn(file, norwayKazakhstan, now).find(({ clock }) => clock === 'urgent-reply');

describe('more time that needs the consent of the other side', () => {
  test('is recorded as asked for and prolongs nothing before the consent', () => {
    expect(asked.extensions).toMatchObject([{ at: early, reasons: 'The archive is far.', needsConsent: true }]);
    expect(asked.extensions[0]).not.toHaveProperty('consent');
    const before = replyIn(urgent);
    expect(replyIn(asked)).toMatchObject({ state: 'running', run: { latest: { until: before?.run?.latest.until } } });
    expect(replyIn(asked)).not.toHaveProperty('original');
  });

  test('keeps from silence nothing of its effect meanwhile', () => {
    const over = at('2026-06-10T08:00:00Z');
    const silence = confirmSilence(files(asked), { official: 'Chief', subject: 'somebody-else' }, norwayKazakhstan, over);
    expect(silence).toMatchObject({ ok: true });
  });

  test('is one working day with the consent, beside the original time', () => {
    const agreed = sharedOf(done(consent()));
    expect(agreed.extensions).toEqual([{ ...asked.extensions[0], consent: { at: late, official: 'Chief' } }]);
    const clock = replyIn(agreed);
    expect(clock).toMatchObject({
      state: 'extended',
      original: { latest: { lastDay: '2026-06-08' } },
      run: { latest: { lastDay: '2026-06-09' } },
    });
  });

  test('is an act that the requesting State owes since it was asked', () => {
    expect(owedIn(asked)).toContainEqual({ by: 'requesting', act: 'consent-to-extension', since: early });
    expect(owedIn(sharedOf(done(consent()))).map(({ act }) => act)).toEqual(['reply']);
  });

  test('is asked for once, whether it waits or not', () => {
    for (const file of [asked, sharedOf(done(consent()))])
      expect(ask(file, late)).toMatchObject({ error: { kind: 'reply-already-extended', at: early } });
  });

  test('to a day of its own is held to what the agreement gives, as any', () => {
    const until = (day: string) =>
      extendReply(files(urgent), { official: 'H', reasons: 'R', until: day as never }, norwayKazakhstan, early);
    expect(until('2026-06-10')).toMatchObject({ error: { kind: 'extension-too-long', latest: '2026-06-09' } });
    expect(until('2026-06-09')).toMatchObject({ ok: true });
  });
});

describe('the consent to it', () => {
  test('is given where an extension waits, and once', () => {
    for (const file of [urgent, sharedOf(done(consent()))])
      expect(consent(file)).toMatchObject({ error: { kind: 'no-extension-waits' } });
    const given = sharedOf(
      done(
        extendReply(
          files(received()),
          { official: 'H', reasons: 'R' },
          anAgreement({ limits: limitsWith({ reply: { extension: fact({ by: { count: 5, unit: 'calendar-days' } }) } }) }),
          early,
        ),
      ),
    );
    expect(consent(given)).toMatchObject({ error: { kind: 'no-extension-waits' } });
  });

  test('comes too late once the time is over in every reading', () => {
    expect(consent(asked, at('2026-06-10T08:00:00Z'))).toMatchObject({
      error: { kind: 'time-to-reply-over', until: replyIn(asked)?.run?.latest.until },
    });
    expect(consent(asked, at('2026-06-08T08:00:00Z'))).toMatchObject({ ok: true });
  });

  test('is not for a request of before the clock began again', () => {
    const facts = { act: 'to-ordinary', explanation: 'No direct entry.', side: 'requested' } as const;
    const restarted = sharedOf(done(changeTrack(files(asked), facts, late)));
    expect(consent(restarted, at('2026-06-05T08:00:00Z'))).toMatchObject({ error: { kind: 'no-extension-waits' } });
    expect(owedIn(restarted).map(({ act }) => act)).toEqual(['reply']);
  });

  test('is not given before a reply is owed', () => {
    expect(consent(opened())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['received'] } });
  });

  test('is taken where no time is known', () => {
    expect(consent(asked, late, anAgreement())).toMatchObject({ ok: true });
  });
});
