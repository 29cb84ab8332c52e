import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Fact, Rule } from './fact.ts';

/** Whom an obligation is about. */
export type Category = 'own-national' | 'third-country-national' | 'stateless-person';

export const categories = ['own-national', 'third-country-national', 'stateless-person'] as const satisfies readonly Category[];

/**
 * What ties somebody who is not its national to the requested State, as the agreements have it:
 * `visa-or-permit` its visa or permit, valid when the request is made; `visa-or-permit-ran-out` one that ran out since, where the requesting State
 * gave one as well that ended no later; `visa-or-permit-at-entry`, `visa-at-entry`,
 * `permit-at-entry` one held on entering the requesting State; `visa-and-direct-entry` a visa, and coming straight from there;
 * `entry` unlawful entry from its territory, `direct-entry` straight from there, `entry-after-lawful-stay` from where the person
 * had been lawfully; `transit` unlawful entry after transit of its territory; `legal-ground` a legal ground to live or stay there
 * when the request is made; `last-residence` the last residence was there; `deceit-with-forged-papers` entry by deceit with forged
 * papers of the requested State; `former-soviet-citizen` born and resident there, of no other nationality since the Soviet one;
 * `asylum-seeker` an applicant for asylum there who left without a visa for the way.
 */
export const limbs = [
  'visa-or-permit',
  'visa-or-permit-ran-out',
  'visa-or-permit-at-entry',
  'visa-at-entry',
  'permit-at-entry',
  'visa-and-direct-entry',
  'entry',
  'direct-entry',
  'entry-after-lawful-stay',
  'transit',
  'legal-ground',
  'last-residence',
  'deceit-with-forged-papers',
  'former-soviet-citizen',
  'asylum-seeker',
] as const;

export type Limb = (typeof limbs)[number];

/** For nationals of which third States, and stateless persons from them, an obligation holds: those that have readmission treaties with both parties, or with one of them. */
export const thirdStateFilters = ['treaties-with-both', 'treaty-with-either', 'treaty-with-requested'] as const;

export type ThirdStateFilter = (typeof thirdStateFilters)[number];

/**
 * An obligation of the agreement, with a start of its own. An unset start admits the act from entry into force.
 * `limbs` is for persons who are not nationals: the obligation holds where one of them is met; unset, any is admitted.
 */
export type Scope = {
  readonly category: Fact<Category>;
  readonly limbs?: Rule<readonly Limb[]>;
  /** Where the obligation is that of one State alone. */
  readonly requestedState?: Fact<StateCode>;
  /** Where the obligation holds for nationals of some third States alone. */
  readonly thirdStates?: Rule<ThirdStateFilter>;
  readonly from: Rule<CalendarDate>;
};

/** Who is taken back as a national besides the nationals themselves. */
export const treatedAsNationals = ['former-national', 'minor-child', 'spouse', 'resident-non-citizen'] as const;

export type TreatedAsNational = (typeof treatedAsNationals)[number];
