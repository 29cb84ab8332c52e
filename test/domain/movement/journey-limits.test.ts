import { describe, expect, test } from 'vitest';
import type { Departed, ReadmissionCase, Transferred } from '../../../domain/file/readmission-case.ts';
import { answerErrorClaim } from '../../../domain/movement/answer-error-claim.ts';
import { cancelTransfer } from '../../../domain/movement/cancel-transfer.ts';
import { claimError } from '../../../domain/movement/claim-error.ts';
import { declineTransfer } from '../../../domain/movement/decline-transfer.ts';
import { failDeparture } from '../../../domain/movement/fail-departure.ts';
import { openTakeBack } from '../../../domain/movement/open-take-back.ts';
import { recordArrival } from '../../../domain/movement/record-arrival.ts';
import { recordDeparture } from '../../../domain/movement/record-departure.ts';
import { recordTakingBack } from '../../../domain/movement/record-taking-back.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { accepted, anAgreement, at, done, fact, limitsWith, opened, opening } from '../specimen.ts';
import {
  confirmed,
  departed,
  guarded,
  inEveryStatus,
  morning,
  movedInBreach,
  takingBack,
  transferred,
} from '../specimen-movement.ts';

const now = addHours(morning, 48);
const left = addHours(morning, 2);
const files = (shared: ReadmissionCase) => ({ shared, own: {} });
const place = { place: 'Almaty', official: 'Border service' };
const elsewhere = (...statuses: string[]) => Object.entries(inEveryStatus()).filter(([status]) => !statuses.includes(status));

describe('an arrival is recorded', () => {
  const arrive = (arrivedAt: Instant, shared: ReadmissionCase = departed(), recordedAt = now) =>
    recordArrival(files(shared), { arrivedAt, ...place }, recordedAt);

  test('from the instant of the departure to that of the record', () => {
    for (const arrivedAt of [left, now]) expect(arrive(arrivedAt)).toMatchObject({ ok: true });
    for (const arrivedAt of [morning, now]) expect(arrive(arrivedAt, movedInBreach())).toMatchObject({ ok: true });
    expect(arrive(addHours(left, -0.001))).toEqual({ ok: false, error: { kind: 'arrived-before-departure', departedAt: left } });
    expect(arrive(addHours(now, 0.1))).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'arrivedAt', date: addHours(now, 0.1) },
    });
  });

  test('also where nobody recorded when the person left', () => {
    const file = departed() as Departed;
    const { departure: _none, ...transfer } = file.transfer;
    expect(arrive(addHours(opening, 1), { ...file, transfer })).toMatchObject({ value: { shared: { status: 'transferred' } } });
  });
});

describe('a departure is recorded', () => {
  const leave = (departedAt: Instant, shared: ReadmissionCase = confirmed(), recordedAt = now) =>
    recordDeparture(guarded(shared, {}), { departedAt }, anAgreement(), recordedAt);

  test('from the opening of the case to the instant of the record', () => {
    for (const departedAt of [opening, now]) expect(leave(departedAt)).toMatchObject({ ok: true });
    expect(leave(addHours(opening, -0.001))).toEqual({
      ok: false,
      error: { kind: 'departed-before-opening', openedAt: opening },
    });
    expect(leave(addHours(now, 0.1))).toMatchObject({ error: { kind: 'date-in-future', field: 'departedAt' } });
  });

  test('without any plan too: then no movement is made up', () => {
    const moved = done(leave(now, opened()));
    expect(moved.shared).toMatchObject({ status: 'moved-in-breach' });
    expect(moved.shared).not.toHaveProperty('transfer');
    expect(done(leave(now)).shared).toHaveProperty('transfer.departure', { at: now, recordedAt: now });
  });

  test('and a breach without a plan is taken back like any other', () => {
    const file = movedInBreach(accepted());
    const back = done(openTakeBack(files(file), { official: 'Head', reason: 'moved-in-breach' }, now)).shared;
    expect(back?.earlierMovements).toEqual([]);
  });
});

describe('a taking back is recorded', () => {
  const back = (arrivedAt: Instant, shared = takingBack()) => recordTakingBack(files(shared), { arrivedAt, ...place }, now);

  test('after the person left and by now', () => {
    expect(back(addHours(morning, 12))).toMatchObject({ ok: true });
    expect(back(addHours(morning, 4))).toMatchObject({ error: { kind: 'arrived-before-departure' } });
    expect(back(addHours(now, 1))).toMatchObject({ error: { kind: 'date-in-future' } });
  });

  test.each(elsewhere('departed'))('not in a case that is %s', (status, shared) => {
    expect(back(addHours(morning, 12), shared)).toEqual({
      ok: false,
      error: { kind: 'wrong-state', caseStatus: status, possibleIn: ['departed'] },
    });
  });

  test('is not opened on the annulment of a decision that was never recorded', () => {
    expect(openTakeBack(files(transferred()), { official: 'Head', reason: 'decision-annulled' }, now)).toEqual({
      ok: false,
      error: { kind: 'decision-not-annulled' },
    });
  });
});

describe('a plan that there is not', () => {
  const reason = { reason: 'person-absent', explanation: 'Not there.' } as const;
  const acts = {
    cancelled: (shared: ReadmissionCase) => cancelTransfer(files(shared), { reason: 'R' }, now),
    declined: (shared: ReadmissionCase) => declineTransfer(files(shared), { official: 'H', reasons: 'R' }, now),
    failed: (shared: ReadmissionCase) => failDeparture(files(shared), reason, now),
  };

  test.each(Object.entries(acts))('cannot be %s, and neither can one under which the person left', (_what, act) => {
    expect(act(accepted())).toEqual({ ok: false, error: { kind: 'no-transfer-planned' } });
    expect(act(departed())).toMatchObject({ error: { kind: 'wrong-state', caseStatus: 'departed' } });
  });
});

describe('a claim of error', () => {
  const threeMonths = anAgreement({
    limits: limitsWith({
      'error-claim': { period: fact({ count: 3, unit: 'months' }), start: fact('arrival'), expiry: fact('lapse') },
    }),
  });
  const claim = (shared: ReadmissionCase, when: Instant, agreement = threeMonths) =>
    claimError(files(shared), { official: 'Head', reasons: 'R', attachments: [] }, agreement, when);
  const file = transferred() as Transferred;

  test.each(elsewhere('transferred'))('is not answered in a case that is %s', (status, shared) => {
    expect(answerErrorClaim(files(shared), { official: 'Head', accepted: true, reasons: 'R' }, now)).toEqual({
      ok: false,
      error: { kind: 'wrong-state', caseStatus: status, possibleIn: ['transferred'] },
    });
  });

  test('is counted from the last change where no arrival is recorded', () => {
    const { arrival: _none, ...transfer } = file.transfer;
    const changedAt = at('2026-07-20T12:00:00Z');
    expect(claim({ ...file, transfer, changedAt }, at('2026-10-10T12:00:00Z'))).toMatchObject({ ok: true });
    expect(claim({ ...file, changedAt }, at('2026-10-10T12:00:00Z'))).toMatchObject({
      error: { kind: 'error-claimed-out-of-time' },
    });
  });

  test('of a time that the calendars do not reach is not decided by a guess', () => {
    const arrival = { at: at('2032-06-01T12:00:00Z'), ...place, recordedAt: now };
    const rolling = { ...threeMonths, counting: { ...threeMonths.counting, rollForward: fact(true) } };
    expect(claim({ ...file, transfer: { ...file.transfer, arrival } }, at('2032-06-02T12:00:00Z'), rolling)).toMatchObject({
      ok: false,
      error: { kind: 'outside-calendar' },
    });
  });
});
