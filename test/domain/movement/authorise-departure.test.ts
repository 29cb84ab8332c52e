import { describe, expect, test } from 'vitest';
import { authoriseDeparture } from '../../../domain/movement/authorise-departure.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, done } from '../specimen.ts';
import { confirmed, guarded, guardedOwn, inEveryStatus, morning } from '../specimen-movement.ts';

const supervisor = { official: 'Head', subject: 'subject-of-the-supervisor' };

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

  test.each(
    Object.entries(inEveryStatus()).filter(([status]) => !['accepted', 'notified', 'take-back'].includes(status)),
  )('is refused in a case that is %s', (status, file) => {
    expect(authoriseDeparture(guarded(file), supervisor, anAgreement(), morning)).toMatchObject({
      error: { kind: 'wrong-state', caseStatus: status },
    });
  });
});
