import type { Exclusion, ExclusionGround, OwnVisaException } from '../exclusion.ts';
import type { Category, Limb, ThirdStateFilter, TreatedAsNational } from '../scope.ts';
import { and } from './listed.ts';

export const categoryWords: Readonly<Record<Category, string>> = {
  'own-national': 'nationals',
  'third-country-national': 'third-country nationals',
  'stateless-person': 'stateless persons',
};

/** For which persons something holds. */
export const whomWords = (whom: readonly Category[]): string => and(whom.map((one) => categoryWords[one]));

export const treatedWords: Readonly<Record<TreatedAsNational, string>> = {
  'former-national': 'former nationals',
  'minor-child': 'minor children',
  spouse: 'spouses',
  'resident-non-citizen': 'residents who are no citizens',
};

export const limbWords: Readonly<Record<Limb, string>> = {
  'visa-or-permit': 'holds a visa or permit of the requested State that is valid when the request is made',
  'visa-or-permit-ran-out':
    'had a visa or permit of the requested State that has run out, as has that of the requesting State, which ended no later',
  'visa-or-permit-at-entry': 'held a valid visa or permit of the requested State on entry',
  'visa-at-entry': 'held a valid visa of the requested State on entry',
  'permit-at-entry': 'held a valid permit of the requested State on entry',
  'visa-and-direct-entry': 'has a visa of the requested State and came straight from there',
  entry: 'entered unlawfully from the territory of the requested State',
  'direct-entry': 'entered unlawfully straight from the territory of the requested State',
  'entry-after-lawful-stay': 'entered unlawfully from the requested State, where the person had been lawfully',
  transit: 'entered unlawfully after transit of the territory of the requested State',
  'legal-ground': 'has a legal ground to live or stay in the requested State when the request is made',
  'last-residence': 'had the last residence in the requested State',
  'deceit-with-forged-papers': 'entered by deceit, with forged papers of the requested State',
  'former-soviet-citizen':
    'was born and lived in the requested State, and has had no other nationality since that of the Soviet Union',
  'asylum-seeker': 'had applied for asylum in the requested State, and left it without a visa for the way',
};

export const thirdStateWords: Readonly<Record<ThirdStateFilter, string>> = {
  'treaties-with-both': 'those alone that have readmission treaties with both parties',
  'treaty-with-either': 'those alone that have a readmission treaty with one of the parties',
  'treaty-with-requested': 'those alone that have a readmission treaty with the requested State',
};

const groundWords: Readonly<Record<ExclusionGround, string>> = {
  'airport-transit-only': 'was in an airport of the requested State in transit alone',
  'transit-visa-held': 'holds a transit visa',
  'own-visa-issued': 'the requesting State itself gave a visa or permit',
  'permit-by-forgery': 'the visa or permit of the requested State was got by forgery',
  'visa-given-after-entry': 'the requesting State gave a visa or permit after the entry',
  'lawful-visa-free-entry': 'entered the requesting State lawfully, without a visa',
  'no-visa-needed': 'needs no visa for the requesting State',
  'neighbour-state': 'is of a third State with a common border with the requesting State',
  'recognised-refugee': 'the requesting State recognised the person as a refugee',
  'returnable-third-state': 'came from a third State to which the requesting State may return by treaty',
  'removed-by-requested-state': 'was sent by the requested State to where the person belongs, or to a third State',
};

const unlessWords: Readonly<Record<OwnVisaException, string>> = {
  'theirs-runs-longer': 'that of the requested State runs longer',
  'theirs-runs-as-long': 'that of the requested State runs at least as long',
  'theirs-by-forged-papers': 'that of the requested State was got by forged papers',
  'ours-by-forged-papers': 'its own was got by forged papers',
  'ours-by-false-statements': 'its own was got by false statements',
  'ours-conditions-breached': 'the conditions of its own were breached',
  'ours-ran-out': 'its own is no longer valid when the request is made',
  'ours-ran-out-before-entry': 'its own had run out before the entry',
};

/** A ground of exclusion with what takes it away. */
export const exclusionWords = ({ ground, unless = [], transitVisaApart }: Exclusion): string => {
  const apart = transitVisaApart === undefined ? '' : ' (a transit visa does not count)';
  const exceptions = unless.map((one) => unlessWords[one]).join(', or ');
  return `${groundWords[ground]}${apart}${exceptions === '' ? '' : `, unless ${exceptions}`}`;
};
