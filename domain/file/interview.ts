import type { InterviewStage } from '../agreement/agreement.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const interviewResults = ['nationality-confirmed', 'nationality-not-confirmed', 'inconclusive'] as const;

/** A hearing of the person to establish nationality, from the request to its report. `n` counts from 1. */
export type Interview = {
  readonly n: number;
  readonly stage: InterviewStage;
  readonly languages: readonly string[];
  readonly place?: string;
  readonly requestedAt: Instant;
  /** The `n` of the letter by which it was asked for, where that was transcribed. */
  readonly transcribedAs?: number;
  readonly held?: {
    readonly on: CalendarDate;
    readonly result: (typeof interviewResults)[number];
    readonly official: string;
    readonly reasons?: string;
    readonly recordedAt: Instant;
    readonly transcribedAs?: number;
  };
};
