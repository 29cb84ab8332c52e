import { describe, expect, test } from 'vitest';
import { authoriseDeparture } from '../../../domain/movement/authorise-departure.ts';
import { declineTransfer } from '../../../domain/movement/decline-transfer.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { accepted, anAgreement, done, sharedOf } from '../specimen.ts';
import { confirmed, guarded, guardedOwn, inEveryStatus, morning, planned } from '../specimen-movement.ts';

const supervisor = { official: 'Head', subject: 'subject-of-the-supervisor' };

const declined = () =>
  sharedOf(done(declineTransfer({ shared: confirmed(), own: {} }, { official: 'Head', reasons: 'R' }, morning)));

describe('letting a person depart', () => {
  test('is possible where every condition of the guard is met, and lasts six hours', () => {
    const moved = done(authoriseDeparture(guarded(confirmed()), supervisor, anAgreement(), morning));
    expect(moved.own?.authorisation).toMatchObject({ movement: 1, revision: 1, at: morning, until: addHours(morning, 6) });
    expect(moved).not.toHaveProperty('shared');
  });

  test('is refused with every condition that is not met, each with its reason and source', () => {
    const { remedies: _none, ...own } = guardedOwn();
    const refusal = authoriseDeparture(
      guarded(confirmed(), {
        ...own,
        holds: [{ n: 1, kind: 'other', reason: 'x', by: 'subject-of-the-officer', placedAt: morning }],
      }),
      supervisor,
      anAgreement(),
      morning,
    );
    expect(refusal).toMatchObject({
      ok: false,
      error: { kind: 'guard-not-met', conditions: [{ condition: 'remedies' }, { condition: 'holds' }] },
    });
  });

  test('is refused to the assessor of the case', () => {
    const refusal = authoriseDeparture(
      guarded(confirmed()),
      { ...supervisor, subject: 'subject-of-the-assessor' },
      anAgreement(),
      morning,
    );
    expect(refusal).toMatchObject({ error: { conditions: [{ condition: 'assessment' }] } });
  });

  test('is refused long before the departure', () => {
    const early = addHours(morning, -10);
    expect(authoriseDeparture(guarded(confirmed()), supervisor, anAgreement(), early)).toMatchObject({
      error: { kind: 'departure-not-near' },
    });
  });

  test('is possible from six hours before the departure that is planned to six hours after it, and no longer', () => {
    const departsAt = addHours(morning, 2);
    const fresh = (at: typeof morning) => {
      const own = guardedOwn();
      return guardedOwn({ remedies: { ...own.remedies, certifiedAt: at } as NonNullable<typeof own.remedies> });
    };
    const at = (hours: number) => {
      const now = addHours(departsAt, hours);
      return authoriseDeparture(guarded(confirmed(), fresh(now)), supervisor, anAgreement(), now);
    };
    for (const hours of [-6, 0, 6]) expect(at(hours), String(hours)).toMatchObject({ ok: true });
    for (const hours of [-6.001, 6.001])
      expect(at(hours), String(hours)).toEqual({ ok: false, error: { kind: 'departure-not-near', departsAt, hours: 6 } });
  });

  test('says who let the person depart, to the authorities by office and to the rules by subject, and keeps the rest', () => {
    const moved = done(authoriseDeparture(guarded(confirmed()), supervisor, anAgreement(), morning));
    expect(moved.own).toEqual({
      ...guardedOwn(),
      authorisation: {
        movement: 1,
        revision: 1,
        official: 'Head',
        at: morning,
        until: addHours(morning, 6),
        by: 'subject-of-the-supervisor',
      },
      changedAt: morning,
    });
  });

  test('is refused where nothing is planned', () => {
    expect(authoriseDeparture(guarded(accepted()), supervisor, anAgreement(), morning)).toEqual({
      ok: false,
      error: { kind: 'no-transfer-planned' },
    });
  });

  test('is refused where the plan was declined or waits for the answer, by the condition that it is confirmed', () => {
    for (const file of [planned(), declined()])
      expect(authoriseDeparture(guarded(file), supervisor, anAgreement(), morning)).toMatchObject({
        error: { kind: 'guard-not-met', conditions: [{ condition: 'confirmation' }] },
      });
  });

  test.each(
    Object.entries(inEveryStatus()).filter(([status]) => !['accepted', 'notified', 'take-back'].includes(status)),
  )('is refused in a case that is %s', (status, file) => {
    expect(authoriseDeparture(guarded(file), supervisor, anAgreement(), morning)).toMatchObject({
      error: { kind: 'wrong-state', caseStatus: status },
    });
  });
});
