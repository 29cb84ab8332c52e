import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const claimOutcomes = ['none', 'undecided', 'protected', 'finally-rejected'] as const;

export type ClaimOutcome = (typeof claimOutcomes)[number];

/** Whether such an outcome bars outgoing acts: nobody who asks for or has protection is told of to the State that is feared. */
export const bars = (outcome: ClaimOutcome): outcome is 'undecided' | 'protected' =>
  outcome === 'undecided' || outcome === 'protected';

/** What this State knows of a claim for international protection: a positive, dated, sourced fact. Absent is not `none`. */
export type ClaimStatus = {
  readonly outcome: ClaimOutcome;
  readonly checkedOn: CalendarDate;
  readonly source: string;
  readonly recordedAt: Instant;
};
