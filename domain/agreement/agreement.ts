import type { Side } from '../caller.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';
import type { None, Rule } from './fact.ts';

/** Whom an obligation is about. */
export type Category = 'own-national' | 'third-country-national' | 'stateless-person';

export const categories = ['own-national', 'third-country-national', 'stateless-person'] as const satisfies readonly Category[];

/** What ties somebody who is not its national to the requested State: its visa or permit, a direct entry from there, or a transit. */
export const limbs = ['visa-or-permit', 'entry', 'transit'] as const;

export type Limb = (typeof limbs)[number];

/** What the silence of the requested State does when the time to reply has run out. */
export type Silence = 'consent' | 'lapse' | 'nothing';

/** When the time to reply begins. */
export type ReplyStart = 'receipt' | 'confirmed-receipt';

/** Why somebody who is not a national need not be taken back although a limb is met. */
export type Exclusion = 'airport-transit-only' | 'own-visa-issued' | 'permit-by-forgery';

export const interviewStages = ['consular', 'expert-mission'] as const;

export type InterviewStage = (typeof interviewStages)[number];

/**
 * An obligation of the agreement, with a start of its own. An unset start admits the act from entry into force.
 * `limbs` is for persons who are not nationals: the obligation holds where one of them is met.
 */
export type Scope = { readonly category: Category; readonly limbs?: readonly Limb[]; readonly from: Rule<CalendarDate> };

/** A readmission agreement as dated, cited data. One file each in `agreements/`. */
export type Agreement = {
  readonly id: string;
  /** The edition of these data. A case keeps the edition that it was opened under. */
  readonly edition: string;
  readonly title: string;
  /** The two sides. States of the same side ask nothing of each other under this agreement. */
  readonly sides: readonly [readonly StateCode[], readonly StateCode[]];
  readonly signed: Rule<CalendarDate>;
  readonly entryIntoForce: Rule<CalendarDate>;
  readonly scopes: readonly Scope[];
  /** Until when a request for somebody who is not a national is filed, from the day on which the irregularity was established. */
  readonly filing: Rule<Period>;
  readonly exclusions: Rule<readonly Exclusion[]>;
  readonly reply: {
    readonly period: Rule<Period>;
    readonly start: Rule<ReplyStart>;
    readonly silence: Rule<Silence>;
    readonly extension: Rule<Period> | None;
  };
  /** The time in which an urgent case is to be done. */
  readonly urgent: Rule<Period> | None;
  readonly interview: Rule<readonly InterviewStage[]>;
  readonly refusalInWriting: Rule<true>;
  /** Who issues the travel document for whom, and for how long at least. */
  readonly travelDocument: { readonly issuer: Rule<Readonly<Record<Category, Side>>>; readonly validity: Rule<Period> };
  /** Until when an erroneous readmission is claimed, from the transfer. */
  readonly errorReturn: Rule<Period>;
};
