import type { CalendarDate } from '../time/calendar-date.ts';
import type { Rule } from './fact.ts';

/** Whom an obligation is about. */
export type Category = 'own-national' | 'third-country-national' | 'stateless-person';

export const categories = ['own-national', 'third-country-national', 'stateless-person'] as const satisfies readonly Category[];

/** What ties somebody who is not its national to the requested State: its visa or permit, a direct entry from there, or a transit. */
export const limbs = ['visa-or-permit', 'entry', 'transit'] as const;

export type Limb = (typeof limbs)[number];

/**
 * An obligation of the agreement, with a start of its own. An unset start admits the act from entry into force.
 * `limbs` is for persons who are not nationals: the obligation holds where one of them is met.
 */
export type Scope = { readonly category: Category; readonly limbs?: readonly Limb[]; readonly from: Rule<CalendarDate> };
