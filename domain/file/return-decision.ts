import type { Language } from '../language.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { AppealPeriod } from './appeal-period.ts';
import type { VoluntaryPeriod } from './voluntary-period.ts';

export const returnDecisionKinds = [
  'obligation-to-leave',
  'refusal-of-entry',
  'expulsion',
  'judicial-exclusion',
  'administrative-removal',
] as const;

export type ReturnDecisionKind = (typeof returnDecisionKinds)[number];

/** The decision of the moving State that the person must go, and to which States. Readmission comes after it, never instead of it. */
export type ReturnDecision = {
  readonly kind: ReturnDecisionKind;
  readonly reference: string;
  readonly decidedOn: CalendarDate;
  readonly notifiedOn: CalendarDate;
  /** The language in which the person was told, one that the person understands. */
  readonly language: string;
  /** At what hour, where the time to appeal runs in hours. */
  readonly notifiedAt?: Instant;
  /** The time in which the person can appeal against the decision, where it is stated. */
  readonly appealPeriod?: AppealPeriod;
  readonly enforceableFrom: CalendarDate;
  /** The separate decision fixing the country (CESEDA L721-3). */
  readonly countries: readonly StateCode[];
  /** Why the person must go, as the person is told; in each language in which the authority wrote it. */
  readonly reasons?: readonly { readonly language: Language; readonly text: string }[];
  /** For a refusal of entry: whether the person gives up the clear day before leaving, and whether it was at a land border (CESEDA L333-2). */
  readonly clearDay?: 'waived' | 'kept' | 'land-border';
  /** The time left to the person to go alone, where the decision says it. */
  readonly voluntaryPeriod?: VoluntaryPeriod;
  readonly annulledOn?: CalendarDate;
  readonly recordedAt: Instant;
};
