import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import type { Limit } from '../../../domain/agreement/limit.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import { recordDelivery } from '../../../domain/case/record-delivery.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { accepted, anAgreement, at, done, fact, limitsWith, opened, received, sharedOf, unset } from '../specimen.ts';

const benelux = beneluxKazakhstan;
const facts = { official: 'Head', subject: 'another-subject' };

/** The reply as under the Benelux agreement, with changes. */
const replyWith = (changes: Partial<Limit>) => limitsWith({ reply: { ...benelux.limits.reply, ...changes } });

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

  test('not while the time runs in any reading: the 21 days, to the end of the last one in either State', () => {
    // Delivered on 4 June in both States: 21 days, that day not counted, to Thursday 25 June, which ends in Amsterdam at 22:00 UTC.
    const last = at('2026-06-25T21:59:59Z');
    expect(confirm(delivered(), benelux, last)).toMatchObject({
      error: { kind: 'time-to-reply-runs', since: at('2026-06-04T10:00:00Z'), until: at('2026-06-25T22:00:00Z') },
    });
    expect(confirm(delivered(), benelux, at('2026-06-25T22:00:00Z'))).toMatchObject({ ok: true });
  });

  test('not on the Monday after a Saturday to which the last day may have rolled', () => {
    const later = { ...delivered(), delivery: { at: at('2026-06-06T10:00:00Z'), proof: 'signed-receipt', by: 'requesting' } };
    const saturdayOver = at('2026-06-28T00:00:00Z');
    expect(confirm(later as ReadmissionCase, benelux, saturdayOver)).toMatchObject({
      error: { kind: 'time-to-reply-runs', until: at('2026-06-29T22:00:00Z') },
    });
  });

  test('not by the person who opened the case', () => {
    const opener = { official: 'Head', subject: 'subject-of-the-opener' };
    expect(confirm(delivered(), benelux, undefined, opener)).toMatchObject({ error: { kind: 'opener-confirms-silence' } });
    const anew = { ...delivered(), submitters: ['corrector', 'migrator'] } as ReturnType<typeof delivered>;
    for (const subject of anew.submitters ?? [])
      expect(confirm(anew, benelux, undefined, { official: 'Head', subject })).toMatchObject({
        error: { kind: 'opener-confirms-silence' },
      });
  });

  test('between France and Kazakhstan no rule was found: silence does nothing, and it says where to look', () => {
    expect(confirm(delivered(), franceKazakhstan)).toMatchObject({
      error: { kind: 'silence-without-effect', lookUp: expect.stringContaining('effect of silence') },
    });
  });

  test.each(['lapse', 'nothing'] as const)('an agreement whose silence means %s gives no consent', (silence) => {
    const rules = anAgreement({ limits: replyWith({ expiry: fact(silence) }) });
    expect(confirm(delivered(), rules)).toMatchObject({ error: { kind: 'silence-without-effect', source: 'set for this test' } });
  });

  test('a weak lead carries no consent, nor does a time that is unset', () => {
    const weak = anAgreement({
      limits: replyWith({ expiry: { value: 'consent', certainty: 'weak', source: 'one report' } }),
    });
    const timeless = anAgreement({ limits: replyWith({ period: unset }) });
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
    const rules = anAgreement({ limits: replyWith({ start: fact('confirmed-receipt') }) });
    expect(confirm(delivered(), rules)).toMatchObject({ error: { kind: 'delivery-not-proven' } });
    expect(done(confirm(received(), rules)).shared).toMatchObject({ acceptance: { silentSince: at('2026-06-04T08:00:00Z') } });
  });

  test('nobody is silent who has replied', () => {
    expect(confirm(accepted())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['opened', 'received'] } });
  });
});
