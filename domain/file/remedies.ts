import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const remedyStates = ['none-lodged', 'lodged', 'pending', 'final'] as const;

export type RemedyState = (typeof remedyStates)[number];

/** How a final remedy ended. */
export const remedyOutcomes = ['dismissed', 'withdrawn', 'decision-annulled'] as const;

/** What is known of the person's remedies against the decisions, certified with the court's or register's reference. */
export type Remedies = {
  readonly state: RemedyState;
  readonly appealPeriodEndsOn: CalendarDate;
  readonly certifiedAt: Instant;
  readonly certifiedBy: string;
  readonly reference: string;
  /** How it ended, where it is final. Not stated, it is not known to have left the decision standing. */
  readonly outcome?: (typeof remedyOutcomes)[number];
  /** The reference of the return decision that was on record then. Of another one, the remedies are certified anew. */
  readonly decision?: string;
  readonly recordedAt: Instant;
};
