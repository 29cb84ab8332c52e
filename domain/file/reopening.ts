import { reopeningNoticeHours } from '../policy/protection.ts';
import { addHours, type Instant } from '../time/instant.ts';

/** The new facts on which alone a stop is reopened (design rule 3). Time, urgency and an agreement are none of them. */
export const reopeningFacts = ['circumstances-changed', 'finding-disproved', 'another-person'] as const;

export type ReopeningFact = (typeof reopeningFacts)[number];

/** That somebody who speaks for the person was told of a reopening: counsel, or the person where there is none. */
export type CounselTold = { readonly who: 'counsel' | 'person'; readonly toldAt: Instant; readonly how: string };

/** Why and by whom a stop was reopened: a listed new fact, a second assessor, a supervisor, and counsel told. */
export type Reopening = {
  readonly fact: ReopeningFact;
  readonly explanation: string;
  readonly sources: readonly string[];
  readonly assessor: string;
  readonly proposedAt: Instant;
  readonly proposedBy: string;
  readonly official: string;
  readonly counselTold: CounselTold;
  readonly reopenedAt: Instant;
  readonly reopenedBy: string;
};

/** From when a departure is possible again: counsel and the monitor have 72 hours from the notice. */
export const departureFrom = (reopenedAt: Instant): Instant => addHours(reopenedAt, reopeningNoticeHours);
