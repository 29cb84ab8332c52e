import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const claimOutcomes = ['none', 'undecided', 'protected', 'finally-rejected'] as const;

export type ClaimOutcome = (typeof claimOutcomes)[number];

/** What this State knows of a claim for international protection: a positive, dated, sourced fact. Absent is not `none`. */
export type ClaimStatus = {
  readonly outcome: ClaimOutcome;
  readonly checkedOn: CalendarDate;
  readonly source: string;
  readonly recordedAt: Instant;
};
