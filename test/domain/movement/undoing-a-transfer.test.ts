import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { answerErrorClaim } from '../../../domain/movement/answer-error-claim.ts';
import { claimError } from '../../../domain/movement/claim-error.ts';
import { openTakeBack } from '../../../domain/movement/open-take-back.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, at, day, done, fact, limitsWith, sharedOf, unset } from '../specimen.ts';
import { departed, guardedOwn, inEveryStatus, morning, movedInBreach, transferred } from '../specimen-movement.ts';

const now = addHours(morning, 48);
const threeMonths = anAgreement({
  limits: limitsWith({
    'error-claim': { period: fact({ count: 3, unit: 'months' }), start: fact('arrival'), expiry: fact('lapse') },
  }),
});

const claim = (shared: ReadmissionCase = transferred(), agreement = threeMonths, when = now) =>
  claimError({ shared, own: {} }, { official: 'Head', reasons: 'A brother.', attachments: [] }, agreement, when);
const claimed = () => sharedOf(done(claim()));
const answer = (accepted: boolean, shared = claimed()) =>
  answerErrorClaim({ shared, own: {} }, { official: 'Head', accepted, reasons: 'So it is.' }, now);

describe('the requested State claims that the readmission was an error', () => {
  test('with all that it holds, once', () => {
    expect(claimed()).toMatchObject({ status: 'transferred', errorClaim: { reasons: 'A brother.', claimedAt: now } });
    expect(claim(claimed())).toMatchObject({ error: { kind: 'error-already-claimed', claimedAt: now } });
  });

  test('within three months of the arrival, in every reading, where the agreement says so', () => {
    // Arrived on 20 June in Almaty: three months to Sunday 20 September, which this agreement does not roll, and its night.
    expect(claim(transferred(), threeMonths, at('2026-09-20T18:59:59Z'))).toMatchObject({ ok: true });
    expect(claim(transferred(), threeMonths, at('2026-09-20T19:00:00Z'))).toMatchObject({
      error: { kind: 'error-claimed-out-of-time', transferredAt: addHours(morning, 9), until: at('2026-09-20T19:00:00Z') },
    });
  });

  test('where the time was not found, or is a weak lead, it never lapses', () => {
    const weak = { value: { count: 3, unit: 'months' }, certainty: 'weak', source: 'one report' } as const;
    for (const period of [unset, weak])
      expect(
        claim(
          transferred(),
          anAgreement({ limits: limitsWith({ 'error-claim': { period, start: fact('arrival'), expiry: fact('lapse') } }) }),
          at('2036-10-06T12:00:00Z'),
        ),
      ).toMatchObject({ ok: true });
  });

  test('and where the text names no effect of lateness, a claim that comes late is none the less one', () => {
    const none = { none: true, source: 'a test' } as const;
    const limit = { period: fact({ count: 30, unit: 'calendar-days' } as const), start: fact('arrival' as const), expiry: none };
    const silent = anAgreement({ limits: limitsWith({ 'error-claim': limit }) });
    expect(claim(transferred(), silent, at('2026-10-06T12:00:00Z'))).toMatchObject({ ok: true });
  });

  test('not before the person is there', () => {
    expect(claim(departed())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['transferred'] } });
  });
});

describe('the requesting State answers', () => {
  test('it accepts: the person is to be taken back, and the way there is one of the earlier movements', () => {
    expect(done(answer(true)).shared).toMatchObject({
      status: 'take-back',
      takeBack: { kind: 'return-after-error', reason: 'error-accepted', openedAt: now },
      errorClaim: { answer: { accepted: true, at: now } },
      earlierMovements: [{ stage: 'arrived' }],
    });
  });

  test('it rejects, with reasons: the person stays, and the answer is final', () => {
    const rejected = sharedOf(done(answer(false)));
    expect(rejected).toMatchObject({ status: 'transferred', errorClaim: { answer: { accepted: false, reasons: 'So it is.' } } });
    expect(answer(true, rejected)).toMatchObject({ error: { kind: 'no-open-error-claim' } });
  });

  test('what was not claimed is not answered', () => {
    expect(answer(true, transferred())).toMatchObject({ error: { kind: 'no-open-error-claim' } });
  });
});

describe('the requesting State opens the taking back', () => {
  const open = (reason: 'moved-in-breach' | 'decision-annulled', shared: ReadmissionCase, own: OwnFile = guardedOwn()) =>
    openTakeBack({ shared, own }, { official: 'Head', reason }, at('2036-01-01T00:00:00Z'));
  const { returnDecision } = guardedOwn();
  const annulled = guardedOwn(returnDecision && { returnDecision: { ...returnDecision, annulledOn: day('2026-07-01') } });

  test('of somebody moved in breach, however long ago', () => {
    expect(done(open('moved-in-breach', movedInBreach())).shared).toMatchObject({
      status: 'take-back',
      takeBack: { kind: 'take-back', reason: 'moved-in-breach' },
      breach: { recordedBy: 'requesting' },
    });
    expect(open('moved-in-breach', transferred())).toMatchObject({ error: { kind: 'not-moved-in-breach' } });
  });

  test('of somebody transferred on a decision that was annulled since, although the treaty’s time is unset', () => {
    expect(done(open('decision-annulled', transferred(), annulled)).shared).toMatchObject({ status: 'take-back' });
    expect(open('decision-annulled', transferred())).toMatchObject({ error: { kind: 'decision-not-annulled' } });
  });

  test.each(
    Object.entries(inEveryStatus()).filter(([status]) => status !== 'moved-in-breach' && status !== 'transferred'),
  )('not in a case that is %s', (status, file) => {
    expect(open('decision-annulled', file, annulled)).toMatchObject({ error: { kind: 'wrong-state', caseStatus: status } });
  });
});
