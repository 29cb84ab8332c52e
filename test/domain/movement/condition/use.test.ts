import { describe, expect, test } from 'vitest';
import { type AgreementUse, neverStopped, type UseStop } from '../../../../domain/agreement/use-stop.ts';
import type { Side } from '../../../../domain/caller.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { guard } from '../../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../../domain/movement/guard-facts-of.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, anAgreement, FR, KZ, NL } from '../../specimen.ts';
import { aPlan, confirmed, guarded, morning, planned, takeBack } from '../../specimen-movement.ts';

const since = addHours(morning, -100);
const stop: UseStop = { n: 1, official: 'Minister', reasons: 'R', since, by: 'minister' };
const stopped = (...stops: UseStop[]): AgreementUse => ({ version: 1, stops });
const standing = (changes: Partial<UseStop>, side: Side = 'requesting', file: ReadmissionCase = confirmed()) => {
  const uses = { requesting: neverStopped, requested: neverStopped, [side]: stopped({ ...stop, ...changes }) };
  const rows = guard(guardFactsOf({ ...guarded(file), uses }, anAgreement(), morning));
  return rows.find(({ condition }) => condition === 'use');
};
const met = { state: 'met' };
const notMet = { state: 'not-met', why: `The use was stopped on ${since}` };
const [leg] = aPlan().legs;
const byRoissy = [
  { ...leg, to: { state: FR, name: 'Roissy' }, arrivesAt: addHours(morning, 3) },
  { ...leg, from: { state: FR, name: 'Roissy' }, departsAt: addHours(morning, 4) },
] as const;

describe('the use of the agreement', () => {
  test.each(['requesting', 'requested'] as const)('is stopped for both where the %s State stopped it', (side) => {
    expect(standing({}, side)).toMatchObject(notMet);
  });

  test('goes on where it was resumed', () => {
    expect(standing({ resumed: { at: morning, official: 'H', reasons: 'R' } })).toMatchObject(met);
  });

  test('is stopped for such persons as were named, and no others', () => {
    expect(standing({ category: 'own-national' })).toMatchObject(notMet);
    expect(standing({ category: 'stateless-person' })).toMatchObject(met);
  });

  test('is stopped towards the State that was named, also on the way through it', () => {
    expect(standing({ destination: KZ })).toMatchObject(notMet);
    expect(standing({ destination: FR })).toMatchObject(met);
    const through = confirmed(planned(accepted(), aPlan({ legs: byRoissy })));
    expect(standing({ destination: FR }, 'requesting', through)).toMatchObject(notMet);
    expect(standing({ destination: KZ }, 'requesting', through)).toMatchObject(notMet);
  });
});

describe('bringing somebody back is no use of the agreement', () => {
  const error = takeBack();
  const returned =
    error.status === 'take-back' ? { ...error, takeBack: { ...error.takeBack, kind: 'return-after-error' as const } } : error;

  test.each([
    ['moved in breach', takeBack()],
    ['in error', returned],
  ])('of somebody %s: a stop of the agreement does not bar it, one of the destination does', (_why, file) => {
    expect(standing({}, 'requested', file)).toMatchObject(met);
    expect(standing({ category: 'own-national' }, 'requesting', file)).toMatchObject(met);
    expect(standing({ destination: NL }, 'requested', file)).toMatchObject(notMet);
    expect(standing({ destination: KZ }, 'requested', file)).toMatchObject(met);
  });
});
