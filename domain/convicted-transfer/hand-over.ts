import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { HandOverCondition } from './hand-over-condition.ts';

/** When and how the person is handed over. `n` counts the plans of the file: an authorisation is for one of them. */
export type HandOverPlan = {
  readonly n: number;
  readonly leavesAt: Instant;
  readonly arrivesAt: Instant;
  readonly place: string;
  /** States on the way, but for the two. */
  readonly through: readonly StateCode[];
  readonly escort: string;
  readonly plannedAt: Instant;
  readonly confirmation?: { readonly at: Instant; readonly official: string; readonly receivedAtPlace: string };
};

/** That the person was let go, on a guard that held. It is for one plan. */
export type HandOverAuthorisation = {
  readonly plan: number;
  readonly official: string;
  readonly at: Instant;
  readonly until: Instant;
  /** The subject who authorised. Not shown. */
  readonly by: string;
};

/** That the person was handed over. */
export type HandedOver = { readonly at: Instant; readonly official: string; readonly recordedAt: Instant };

/** What the hand-over lacked; it stays with the sentencing State. */
export type BreachLacked = readonly HandOverCondition[];

export const enforcementStages = ['taken-in-charge', 'in-progress', 'conditionally-released', 'recaptured'] as const;

/** What the administering State reports of the enforcement. `n` counts from 1. */
export type EnforcementReport = {
  readonly n: number;
  readonly stage: (typeof enforcementStages)[number];
  readonly on: CalendarDate;
  readonly report: string;
  readonly recordedAt: Instant;
};

export const sentenceEnds = ['served', 'released', 'pardoned', 'set-aside', 'escaped', 'died'] as const;

/** How the sentence came to its end, and by which State’s act. */
export type SentenceEnd = {
  readonly how: (typeof sentenceEnds)[number];
  readonly on: CalendarDate;
  readonly state: StateCode;
  readonly basis: string;
  readonly recordedAt: Instant;
};
