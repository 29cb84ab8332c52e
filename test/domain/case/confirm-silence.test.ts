import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import type { ReadmissionCase } from '../../../domain/case/readmission-case.ts';
import { recordDelivery } from '../../../domain/case/record-delivery.ts';
import { emptyOwnFile } from '../../../domain/protection/own-file.ts';
import { accepted, anAgreement, at, done, fact, opened, received, sharedOf, unset } from '../specimen.ts';

const benelux = beneluxKazakhstan;
const facts = { official: 'Head', subject: 'another-subject' };

const delivered = () =>
  sharedOf(
    done(
      recordDelivery(
        { shared: opened(), own: emptyOwnFile },
        { deliveredAt: at('2026-06-04T10:00:00Z'), proof: 'signed-receipt', reference: 'R', side: 'requesting' },
        at('2026-06-05T08:00:00Z'),
      ),
    ),
  );

const confirm = (shared: ReadmissionCase, agreement = benelux, now = at('2026-08-01T00:00:00Z'), who = facts) =>
  confirmSilence({ shared, own: emptyOwnFile }, who, agreement, now);

describe('silence is consent only where the agreement says so', () => {
  test('under the Benelux agreement, after delivery and long after its 21 days, when a supervisor confirms it', () => {
    expect(done(confirm(delivered())).shared).toMatchObject({
      status: 'accepted',
      acceptance: { by: 'silence', silentSince: at('2026-06-04T10:00:00Z'), official: 'Head' },
    });
  });

  test('a request never delivered never becomes consent', () => {
    expect(confirm(opened(), benelux, at('2036-08-01T00:00:00Z'))).toMatchObject({ error: { kind: 'delivery-not-proven' } });
  });

  test('not while the time runs in any reading: the 21 days, a closure after them, and the last hour of the day on Earth', () => {
    // 4 June in UTC may be 5 June: 21 days to 26 June, 14 days of closure to 10 July, and its last hour at 12:00 UTC on 11 July.
    const last = at('2026-07-11T11:59:59Z');
    expect(confirm(delivered(), benelux, last)).toMatchObject({
      error: { kind: 'time-to-reply-runs', since: at('2026-06-04T10:00:00Z') },
    });
    expect(confirm(delivered(), benelux, at('2026-07-11T12:00:00Z'))).toMatchObject({ ok: true });
  });

  test('not by the person who opened the case', () => {
    const opener = { official: 'Head', subject: 'subject-of-the-opener' };
    expect(confirm(delivered(), benelux, undefined, opener)).toMatchObject({ error: { kind: 'opener-confirms-silence' } });
  });

  test('between France and Kazakhstan no rule was found: silence does nothing, and it says where to look', () => {
    expect(confirm(delivered(), franceKazakhstan)).toMatchObject({
      error: { kind: 'silence-without-effect', lookUp: expect.stringContaining('Effect of silence') },
    });
  });

  test.each(['lapse', 'nothing'] as const)('an agreement whose silence means %s gives no consent', (silence) => {
    const rules = anAgreement({ reply: { ...benelux.reply, silence: fact(silence) } });
    expect(confirm(delivered(), rules)).toMatchObject({ error: { kind: 'silence-without-effect', source: 'set for this test' } });
  });

  test('a weak lead carries no consent, nor does a time that is unset', () => {
    const weak = anAgreement({
      reply: { ...benelux.reply, silence: { value: 'consent', certainty: 'weak', source: 'one report' } },
    });
    const timeless = anAgreement({ reply: { ...benelux.reply, period: unset } });
    for (const rules of [weak, timeless])
      expect(confirm(delivered(), rules)).toMatchObject({ error: { kind: 'silence-without-effect' } });
  });

  test('a reply that was extended, by a rule that computes nothing, keeps silence without effect', () => {
    const file = received();
    const extended = { ...file, extensions: [{ at: file.openedAt, official: 'H', reasons: 'R' }] } as ReadmissionCase;
    expect(confirm(extended)).toMatchObject({ error: { kind: 'silence-without-effect' } });
  });

  test('a clock that was restarted counts from its restart', () => {
    const restarted = { ...delivered(), replySince: at('2026-07-20T00:00:00Z') } as ReadmissionCase;
    expect(confirm(restarted)).toMatchObject({ error: { kind: 'time-to-reply-runs', since: at('2026-07-20T00:00:00Z') } });
  });

  test('where the time begins with the confirmed receipt, delivery alone starts nothing', () => {
    const rules = anAgreement({ reply: { ...benelux.reply, start: fact('confirmed-receipt') } });
    expect(confirm(delivered(), rules)).toMatchObject({ error: { kind: 'delivery-not-proven' } });
    expect(done(confirm(received(), rules)).shared).toMatchObject({ acceptance: { silentSince: at('2026-06-04T08:00:00Z') } });
  });

  test('nobody is silent who has replied', () => {
    expect(confirm(accepted())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['opened', 'received'] } });
  });
});
