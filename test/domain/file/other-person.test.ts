import { describe, expect, test } from 'vitest';
import { keptOfThePerson, type OtherPerson } from '../../../domain/file/other-person.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { aProposal, aReopening, followed, keptClaim, keptStop } from '../protection/specimen-stop.ts';
import { KZ } from '../specimen.ts';

const said = { caseId: 'another', country: KZ, personEdition: 2, proposal: aProposal({ fact: 'another-person' }) };
const settled = { ...said, reopening: aReopening({ fact: 'another-person' }) };
const after = addHours(followed, 72);

const isSomebodyElse = (other: OtherPerson, caseId: string, edition: number, at: Instant): boolean =>
  keptOfThePerson([{ caseId, entries: keptStop.entries }], [other], edition, at).length === 0;

describe('the person of another case is settled to be somebody else', () => {
  test('72 hours after a supervisor confirmed it, and not a moment earlier', () => {
    expect(isSomebodyElse(settled, 'another', 2, after)).toBe(true);
    expect(isSomebodyElse(settled, 'another', 2, addHours(after, -0.001))).toBe(false);
    expect(isSomebodyElse(settled, 'another', 2, addHours(after, 9_000))).toBe(true);
  });

  test('not by a proposal alone, however old', () => {
    expect(isSomebodyElse(said, 'another', 2, addHours(after, 9_000))).toBe(false);
  });

  test('in that case and no other', () => {
    expect(isSomebodyElse(settled, 'a third', 2, after)).toBe(false);
  });

  test('for the person as known then: after a correction, earlier or later, it is open again', () => {
    expect(isSomebodyElse(settled, 'another', 3, after)).toBe(false);
    expect(isSomebodyElse(settled, 'another', 1, after)).toBe(false);
  });

  test('and what other cases keep of the person stays', () => {
    expect(keptOfThePerson([keptStop, keptClaim()], [settled], 2, after)).toEqual([keptClaim()]);
    expect(keptOfThePerson([keptStop], undefined, 2, after)).toEqual([keptStop]);
  });
});
