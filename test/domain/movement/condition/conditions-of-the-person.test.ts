import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../../domain/case/readmission-case.ts';
import type { BirthDate } from '../../../../domain/time/birth-date.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, day, FR, KZ, opened, received, someFacts } from '../../specimen.ts';
import { aPlan, assessed, confirmed, morning, planned } from '../../specimen-movement.ts';
import { changed, type Given, standing, whyNot, without } from './standing.ts';

describe('the assessment of the risks', () => {
  test('is there, and found no real risk in the receiving State', () => {
    expect(whyNot('assessment', without('assessment'))).toBe('The risks for the person were not assessed');
    expect(whyNot('assessment', { own: { assessment: assessed([KZ], 'real-risk') } })).toBe('A real risk was found in KZ');
    expect(whyNot('assessment', { own: { assessment: assessed([KZ], 'undetermined') } })).toBe(
      'No finding of no real risk for KZ',
    );
    expect(whyNot('assessment', { own: { assessment: assessed([FR]) } })).toBe('No finding of no real risk for KZ');
  });
  test('looks at every State in which the person sets foot on the way', () => {
    const [leg] = aPlan().legs;
    const stop = { state: FR, name: 'Roissy' };
    const legs = [
      { ...leg, to: stop, arrivesAt: addHours(morning, 3) },
      { ...leg, from: stop, departsAt: addHours(morning, 4) },
    ] as const;
    const file = confirmed(planned(accepted(), aPlan({ legs })));
    expect(whyNot('assessment', { file })).toBe('No finding of no real risk for FR');
    expect(whyNot('assessment', { file, own: { assessment: assessed([FR, KZ]) } })).toBe('met');
  });
  test('is at most fourteen days old and was confirmed within seventy-two hours', () => {
    const aged = (hours: number, confirmedHours: number): Given =>
      changed('assessment', { assessedAt: addHours(morning, -hours), confirmedAt: addHours(morning, -confirmedHours) });
    expect(whyNot('assessment', aged(336, 72))).toBe('met');
    expect(whyNot('assessment', aged(336.01, 1))).toBe('The assessment is older than 14 days');
    expect(whyNot('assessment', aged(100, 72.01))).toBe('The assessment was not confirmed within 72 hours');
  });
  test('is by an assessor who neither opened the case nor lets the person depart', () => {
    expect(whyNot('assessment', changed('assessment', { by: 'subject-of-the-opener' }))).toBe('The assessor opened the case');
    expect(whyNot('assessment', changed('assessment', { by: 'subject-of-the-supervisor' }))).toBe(
      'The assessor cannot let the person depart',
    );
  });
  test('is about the person as now known', () => {
    const corrected = { ...confirmed(), personEdition: 2 } as ReadmissionCase;
    expect(whyNot('assessment', { file: corrected })).toBe('The person’s identity was corrected after the assessment');
  });
  test('of the other State stops as well, and says no more than that', () => {
    expect(whyNot('assessment', { other: { assessment: assessed([KZ], 'real-risk') } })).toBe(
      'The movement is stopped on the other side',
    );
    expect(whyNot('assessment', { other: { assessment: assessed([KZ], 'undetermined') } })).toBe('met');
  });
});

describe('a hold', () => {
  const hold = { n: 1, kind: 'appeal', reason: 'Heard on Friday.', placedAt: morning } as const;
  test('stops until somebody releases it, however long', () => {
    expect(whyNot('holds', { own: { holds: [hold] } })).toBe('Hold 1 is open (appeal)');
    expect(whyNot('holds', { own: { holds: [{ ...hold, releasedAt: morning, releaseReason: 'Heard.' }] } })).toBe('met');
  });
  test('of the other State stops, and says neither which nor why', () => {
    expect(whyNot('holds', { other: { holds: [hold] } })).toBe('The movement is stopped on the other side');
  });
});

describe('the fitness to travel', () => {
  test('is certified by a doctor until the arrival', () => {
    expect(whyNot('fitness', without('fitness'))).toBe('No certificate of fitness to travel is recorded');
    expect(whyNot('fitness', changed('fitness', { fit: false }))).toBe('The person is not fit to travel');
    expect(whyNot('fitness', changed('fitness', { validUntil: day('2026-06-20') }))).toBe('met');
    expect(whyNot('fitness', changed('fitness', { validUntil: day('2026-06-19') }))).toBe(
      'The certificate ends before the arrival',
    );
  });
});

describe('the travel document', () => {
  const passportUntil = (validUntil: string): Given => {
    const own = aPlan().document as { readonly kind: 'passport' };
    return { file: confirmed(planned(accepted(), aPlan({ document: { ...own, validUntil: day(validUntil) } as never }))) };
  };
  test('outlasts the arrival by a week', () => {
    expect(whyNot('document', passportUntil('2026-06-27'))).toBe('met');
    expect(whyNot('document', passportUntil('2026-06-26'))).toBe('The document does not outlast the arrival by 7 days');
  });
  test('is the one of the plan, issued and not cancelled', () => {
    const document = { kind: 'travel-document', documentId: 'd-1' } as const;
    expect(whyNot('document', { file: confirmed(planned(accepted(), aPlan({ document }))) })).toBe(
      'The travel document of the plan is not issued, or cancelled',
    );
  });
});

describe('the receiving side’s confirmation', () => {
  test('is of the plan as it is', () => {
    expect(whyNot('confirmation', { file: accepted() })).toBe('No movement is planned');
    expect(whyNot('confirmation', { file: planned() })).toBe('The receiving State has not confirmed the plan');
  });
});

describe('the escort', () => {
  const decision = { escorts: 2, medical: false, reasons: 'R', official: 'H', decidedAt: morning };
  test('is decided; not decided is not `no escort`', () => {
    expect(whyNot('escort', without('escort'))).toBe('The escort is not decided');
  });
  test('is in the plan as it was decided', () => {
    expect(whyNot('escort', { own: { escort: decision } })).toBe('The plan names fewer escorts than were decided');
    const member = { name: 'E', documentNumber: 'E1', documentValidUntil: day('2027-01-01'), medical: false };
    const file = confirmed(planned(accepted(), aPlan({ escorts: [member, member] })));
    expect(whyNot('escort', { file, own: { escort: decision } })).toBe('met');
    expect(whyNot('escort', { file, own: { escort: { ...decision, medical: true } } })).toBe('The plan names no medical escort');
  });
});

describe('a child', () => {
  const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2008' as BirthDate };
  const guardian = { name: 'Aunt', relation: 'aunt', contact: 'Almaty', acceptedInWriting: true };
  const finding = { finding: 'in-best-interest', guardian, decidedBy: 'Judge', reasons: 'R', recordedAt: morning } as const;
  const inCase = (changes: object) =>
    confirmed(planned(accepted(received(opened({ person: { ...someFacts().person, ...changes } })))));

  test('is anybody who may be under eighteen by the latest possible birth date', () => {
    expect(standing('minor', {})).toMatchObject({ state: 'not-applicable', why: 'The person is of age' });
    const file = inCase({ dateOfBirth: '2008' });
    expect(whyNot('minor', { file })).toBe('No finding on the child’s best interest is recorded');
    expect(whyNot('minor', { file: inCase({ dateOfBirth: '2007' }) })).toBe('The person is of age');
  });
  test('goes in its best interest, to a guardian who accepted in writing', () => {
    const file = inCase({ dateOfBirth: '2010-05' });
    const told = (changes: object): Given => ({ file, own: { bestInterests: [{ ...finding, ...changes }] } });
    expect(whyNot('minor', told({}))).toBe('met');
    expect(whyNot('minor', told({ finding: 'not-in-best-interest' }))).toBe('It is not in the child’s best interest');
    expect(whyNot('minor', told({ guardian: { ...guardian, acceptedInWriting: false } }))).toBe(
      'The guardian has not accepted in writing',
    );
  });
  test('is not left by a parent without a finding of its own, one for each', () => {
    const twin = { ...child, givenNames: { latin: 'TWIN' } };
    const file = inCase({ minorChildren: [child, twin] });
    expect(standing('children', {})).toMatchObject({ state: 'not-applicable' });
    expect(whyNot('children', { file })).toBe('No finding on the child’s best interest is recorded');
    expect(whyNot('children', { file, own: { bestInterests: [{ ...finding, child }] } })).toBe(
      'No finding on the child’s best interest is recorded',
    );
    const both = [child, twin].map((one) => ({ ...finding, child: one }));
    expect(whyNot('children', { file, own: { bestInterests: both } })).toBe('met');
    expect(whyNot('minor', { file, own: { bestInterests: both } })).toBe('The person is of age');
  });
});
