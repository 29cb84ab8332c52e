import { describe, expect, test } from 'vitest';
import { arrivalOf, departureOf, type Plan, statesOnTheWay } from '../../../domain/file/plan.ts';
import { planFault } from '../../../domain/movement/plan-faults.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, FR, fact, KZ, NL } from '../specimen.ts';
import { aPlan, morning } from '../specimen-movement.ts';

const now = addHours(morning, -48);
const [leg] = aPlan().legs;
const roissy = { state: FR, name: 'Roissy' };
const first = { ...leg, to: roissy, departsAt: addHours(morning, 2), arrivesAt: addHours(morning, 3) };
const second = { ...leg, from: roissy, departsAt: addHours(morning, 4), arrivesAt: addHours(morning, 9) };
const third = {
  ...leg,
  from: leg.to,
  to: { state: KZ, name: 'Astana' },
  departsAt: addHours(morning, 10),
  arrivesAt: addHours(morning, 11),
};
const faultOf = (plan: Plan, agreement = anAgreement(), at = now) => planFault(plan, agreement, NL, KZ, at);

describe('a plan', () => {
  const threeLegs = aPlan({ legs: [first, second, third] });

  test('leaves with its first leg and arrives with its last', () => {
    expect(departureOf(threeLegs)).toBe(addHours(morning, 2));
    expect(arrivalOf(threeLegs)).toBe(addHours(morning, 11));
    expect(arrivalOf(aPlan())).toBe(addHours(morning, 9));
  });

  test('reaches each State once, however many legs end there, and not the one where it begins', () => {
    expect(statesOnTheWay(threeLegs)).toEqual([FR, KZ]);
    expect(statesOnTheWay(aPlan())).toEqual([KZ]);
  });

  test('is faultless where leg follows leg from the one State to the other', () => {
    expect(faultOf(threeLegs)).toBeUndefined();
    expect(faultOf(aPlan({ legs: [first, { ...second, departsAt: first.arrivesAt }] }))).toBeUndefined();
  });
});

describe('a plan is faulty', () => {
  test('where it leaves at once or in the past', () => {
    const departsAt = addHours(morning, 2);
    expect(faultOf(aPlan(), anAgreement(), departsAt)).toEqual({ kind: 'departure-in-past', departsAt });
    expect(faultOf(aPlan(), anAgreement(), addHours(departsAt, -0.001))).toBeUndefined();
  });

  test('by the leg that ends before it begins, or begins elsewhere or before the one before it ended', () => {
    const out = (n: number) => ({ kind: 'legs-out-of-order', leg: n });
    expect(faultOf(aPlan({ legs: [{ ...leg, arrivesAt: leg.departsAt }] }))).toEqual(out(1));
    expect(faultOf(aPlan({ legs: [first, { ...second, arrivesAt: second.departsAt }] }))).toEqual(out(2));
    expect(faultOf(aPlan({ legs: [first, { ...second, departsAt: addHours(first.arrivesAt, -0.001) }] }))).toEqual(out(2));
    expect(faultOf(aPlan({ legs: [first, second, { ...third, from: roissy }] }))).toEqual(out(3));
  });

  test('where it begins or ends elsewhere', () => {
    expect(planFault(aPlan(), anAgreement(), FR, KZ, now)).toEqual({ kind: 'way-begins-elsewhere', from: NL, expected: FR });
    expect(planFault(aPlan(), anAgreement(), NL, FR, now)).toEqual({ kind: 'way-ends-elsewhere', to: KZ, expected: FR });
    expect(faultOf(aPlan({ legs: [first] }))).toEqual({ kind: 'way-ends-elsewhere', to: FR, expected: KZ });
  });

  test('by a transport that the agreement does not admit, whatever the reason; a weak lead or an unset one admits all', () => {
    const byAir = anAgreement({ transport: fact(['air']) });
    const byLand = aPlan({ mode: 'land', whyNotByAir: 'Cannot fly.' });
    expect(faultOf(byLand, byAir)).toEqual({
      kind: 'mode-not-in-agreement',
      mode: 'land',
      admitted: ['air'],
      source: 'set for this test',
    });
    expect(faultOf(aPlan(), byAir)).toBeUndefined();
    expect(faultOf(byLand)).toBeUndefined();
    const weak = anAgreement({ transport: { value: ['air'], certainty: 'weak', source: 'one report' } });
    expect(faultOf(byLand, weak)).toBeUndefined();
  });

  test('by land or sea without the reason why not by air', () => {
    for (const mode of ['land', 'sea'] as const) {
      expect(faultOf(aPlan({ mode }))).toEqual({ kind: 'reasons-for-mode-missing', mode });
      expect(faultOf(aPlan({ mode, whyNotByAir: 'Cannot fly.' }))).toBeUndefined();
    }
  });
});
