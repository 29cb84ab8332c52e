import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, day, FR, KZ } from '../../specimen.ts';
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
  test('holds until it is too old, or its confirmation is, whichever is first', () => {
    const [assessedAt, confirmedAt] = [addHours(morning, -100), addHours(morning, -10)];
    expect(standing('assessment', changed('assessment', { assessedAt, confirmedAt }))).toMatchObject({
      state: 'met',
      since: confirmedAt,
      until: addHours(confirmedAt, 72),
    });
    const old = addHours(morning, -330);
    expect(standing('assessment', changed('assessment', { assessedAt: old, confirmedAt }))).toMatchObject({
      until: addHours(old, 336),
    });
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
  test('of the other State is no condition of this one', () => {
    expect(whyNot('assessment', { other: { assessment: assessed([KZ], 'real-risk') } })).toBe('met');
  });
});

describe('a hold', () => {
  const hold = { n: 1, kind: 'appeal', reason: 'Heard on Friday.', by: 'subject-of-the-officer', placedAt: morning } as const;
  test('stops until somebody releases it, however long', () => {
    expect(whyNot('holds', { own: { holds: [hold] } })).toBe('Hold 1 is open (appeal)');
    expect(whyNot('holds', { own: { holds: [{ ...hold, releasedAt: morning, releaseReason: 'Heard.' }] } })).toBe('met');
  });
  test('of the other State is no condition of this one', () => {
    expect(whyNot('holds', { other: { holds: [hold] } })).toBe('met');
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
