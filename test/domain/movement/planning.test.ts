import { describe, expect, test } from 'vitest';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { cancelTransfer } from '../../../domain/movement/cancel-transfer.ts';
import { changeTransfer } from '../../../domain/movement/change-transfer.ts';
import { confirmTransfer } from '../../../domain/movement/confirm-transfer.ts';
import { decideEscort } from '../../../domain/movement/decide-escort.ts';
import { declineTransfer } from '../../../domain/movement/decline-transfer.ts';
import { failDeparture } from '../../../domain/movement/fail-departure.ts';
import { planTransfer } from '../../../domain/movement/plan-transfer.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { accepted, anAgreement, at, done, FR, KZ, NL, sharedOf } from '../specimen.ts';
import {
  aPlan,
  confirmed,
  departed,
  guarded,
  guardedByRequested,
  inEveryStatus,
  morning,
  notified,
  planned,
  takeBack,
} from '../specimen-movement.ts';

const now = at('2026-06-12T08:00:00Z');
const own = emptyOwnFile;
const files = (shared: ReadmissionCase) => ({ shared, own });
const looked = (shared: ReadmissionCase) => guarded(shared, own);
const byRequested = (shared: ReadmissionCase) => guardedByRequested(shared, own);
const [leg] = aPlan().legs;

const decline = (file = planned()) =>
  sharedOf(done(declineTransfer(files(file), { official: 'Head', reasons: 'No staff.' }, now)));

describe('the moving State plans how the person is moved', () => {
  test('once the person is accepted, notified with a passport, or to be taken back', () => {
    for (const file of [accepted(), notified()])
      expect(done(planTransfer(looked(file), aPlan(), anAgreement(), now)).shared).toMatchObject({
        status: file.status,
        transfer: { n: 1, stage: 'planned', revision: 1, plannedAt: now },
      });
    const back = {
      ...aPlan({}, KZ, NL),
      legs: [{ ...aPlan({}, KZ, NL).legs[0], departsAt: addHours(morning, 30), arrivesAt: addHours(morning, 40) }] as const,
    };
    expect(done(planTransfer(byRequested(takeBack()), back, anAgreement(), addHours(morning, 3))).shared).toMatchObject({
      transfer: { kind: 'take-back', n: 2 },
    });
  });

  test.each(
    Object.entries(inEveryStatus()).filter(([status]) => !['accepted', 'notified', 'take-back'].includes(status)),
  )('not of a person whose case is %s', (status, file) => {
    expect(planTransfer(looked(file), aPlan(), anAgreement(), now)).toMatchObject({
      error: { kind: 'wrong-state', caseStatus: status },
    });
  });

  test('one plan at a time', () => {
    expect(planTransfer(looked(planned()), aPlan(), anAgreement(), now)).toMatchObject({
      error: { kind: 'transfer-already-planned' },
    });
  });

  test('from itself to the receiving State, and nowhere else', () => {
    expect(planTransfer(looked(accepted()), aPlan({}, FR, KZ), anAgreement(), now)).toMatchObject({
      error: { kind: 'way-begins-elsewhere', from: FR, expected: NL },
    });
    expect(planTransfer(looked(accepted()), aPlan({}, NL, FR), anAgreement(), now)).toMatchObject({
      error: { kind: 'way-ends-elsewhere', to: FR, expected: KZ },
    });
  });

  test('in the future, each leg beginning where and not before the one before it ended', () => {
    const way = (...legs: (typeof leg)[]) => planTransfer(looked(accepted()), aPlan({ legs: legs as never }), anAgreement(), now);
    expect(way({ ...leg, departsAt: now })).toMatchObject({ error: { kind: 'departure-in-past' } });
    expect(way({ ...leg, arrivesAt: leg.departsAt })).toMatchObject({ error: { kind: 'legs-out-of-order', leg: 1 } });
    const stop = { state: FR, name: 'Roissy' };
    const first = { ...leg, to: stop, arrivesAt: addHours(morning, 4) };
    const second = { ...leg, from: stop, departsAt: addHours(morning, 4) };
    expect(way(first, second)).toMatchObject({ ok: true });
    expect(way(first, { ...second, departsAt: addHours(morning, 3) })).toMatchObject({ error: { leg: 2 } });
    expect(way(first, { ...second, from: leg.from })).toMatchObject({ error: { kind: 'legs-out-of-order', leg: 2 } });
  });

  test('by land or sea with the reason why not by air', () => {
    expect(planTransfer(looked(accepted()), aPlan({ mode: 'land' }), anAgreement(), now)).toMatchObject({
      error: { kind: 'reasons-for-mode-missing', mode: 'land' },
    });
    expect(
      planTransfer(looked(accepted()), aPlan({ mode: 'land', whyNotByAir: 'Cannot fly.' }), anAgreement(), now),
    ).toMatchObject({ ok: true });
  });
});

describe('the receiving State answers the plan', () => {
  test('it confirms time and place', () => {
    expect(confirmed()).toMatchObject({ transfer: { stage: 'confirmed', confirmation: { meetingPoint: 'Office 4' } } });
  });

  test('it declines with reasons, also what it had confirmed; its consent to the readmission stays', () => {
    for (const file of [planned(), confirmed()])
      expect(decline(file)).toMatchObject({
        status: 'accepted',
        acceptance: { official: 'Head' },
        transfer: { stage: 'declined', decline: { reasons: 'No staff.', at: now } },
      });
    expect(decline(confirmed())).not.toHaveProperty('transfer.confirmation');
  });

  test('it confirms neither what it confirmed nor what it declined nor what is not planned', () => {
    const facts = { official: 'Head', meetingPoint: 'Office' };
    expect(confirmTransfer(files(confirmed()), facts, now)).toMatchObject({
      error: { kind: 'transfer-not-so-far', stage: 'confirmed', possibleIn: ['planned'] },
    });
    expect(confirmTransfer(files(decline()), facts, now)).toMatchObject({ error: { stage: 'declined' } });
    expect(confirmTransfer(files(accepted()), facts, now)).toMatchObject({ error: { kind: 'no-transfer-planned' } });
  });
});

describe('the plan changes', () => {
  test('and what was confirmed was another plan: the receiving State answers anew', () => {
    for (const file of [confirmed(), decline()]) {
      const again = sharedOf(done(changeTransfer(looked(file), aPlan({ protectiveMeasures: 'None' }), anAgreement(), now)));
      expect(again).toMatchObject({ transfer: { n: 1, stage: 'planned', revision: 2, plannedAt: now } });
      for (const gone of ['confirmation', 'decline']) expect(again).not.toHaveProperty(`transfer.${gone}`);
    }
  });

  test('to one that stands by itself as well', () => {
    expect(changeTransfer(looked(confirmed()), aPlan({ mode: 'sea' }), anAgreement(), now)).toMatchObject({
      error: { kind: 'reasons-for-mode-missing' },
    });
  });

  test('not once the person is on the way', () => {
    expect(changeTransfer(looked(departed()), aPlan(), anAgreement(), now)).toMatchObject({ error: { kind: 'wrong-state' } });
  });
});

describe('the plan is given up', () => {
  test('cancelled: why stays in the own file, and another can be planned', () => {
    const moved = done(cancelTransfer(files(confirmed()), { reason: 'A claim was lodged.' }, now));
    expect(JSON.stringify(moved.shared)).not.toContain('claim was lodged');
    expect(moved.own).toMatchObject({ cancellationReason: 'A claim was lodged.' });
    const file = sharedOf(moved);
    expect(file.earlierMovements).toMatchObject([{ n: 1, stage: 'cancelled', cancelledAt: now }]);
    expect(done(planTransfer(looked(file), aPlan(), anAgreement(), now)).shared).toMatchObject({
      transfer: { n: 2, revision: 1 },
    });
  });

  test('failed at departure: the code crosses, the explanation stays', () => {
    const facts = { reason: 'person-unfit', explanation: 'She fainted at the gate.' } as const;
    const moved = done(failDeparture(files(confirmed()), facts, now));
    expect(moved.shared).toMatchObject({
      status: 'accepted',
      earlierMovements: [{ stage: 'failed', failure: { reason: 'person-unfit', at: now } }],
    });
    expect(JSON.stringify(moved.shared)).not.toContain('fainted');
    expect(moved.own).toMatchObject({ failureExplanation: 'She fainted at the gate.' });
  });
});

test('a medical escort is an escort: none of them can be medical where there is none', () => {
  const decided = { medical: true, reasons: 'R', official: 'H' };
  expect(decideEscort(files(accepted()), { ...decided, escorts: 0 }, now)).toMatchObject({
    error: { kind: 'medical-without-escort' },
  });
  expect(done(decideEscort(files(accepted()), { ...decided, escorts: 1 }, now))).toEqual({
    own: { escort: { ...decided, escorts: 1, decidedAt: now }, changedAt: now },
  });
});
