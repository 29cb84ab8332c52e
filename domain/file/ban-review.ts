import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** Why it is asked whether a ban is to stand; `of-its-own`: the authority lifted it without being asked. */
export const reviewCauses = [
  'objective-reason',
  'left-in-time',
  'basis-disproved',
  'five-years',
  'protection-granted',
  'decision-annulled',
  'request',
  'of-its-own',
] as const;

export type ReviewCause = (typeof reviewCauses)[number];

/** From where somebody asks for the lifting: residence abroad is shown, unless the person is in prison or under house arrest in France (CESEDA L613-7). */
export const asksFrom = ['abroad', 'prison', 'house-arrest'] as const;

export const liftingGrounds = [
  'objective-reason',
  'left-in-time',
  'humanitarian',
  'protection-granted',
  'decision-annulled',
  'reasons-no-longer-hold',
] as const;

/** The question whether a ban is to stand: opened by a fact or a request, answered by a person. Nothing lifts a ban by itself. `n` counts from 1. */
export type BanReview = {
  readonly n: number;
  /** The `n` of the ban. */
  readonly ban: number;
  readonly cause: ReviewCause;
  readonly openedAt: Instant;
  readonly request?: {
    readonly receivedOn: CalendarDate;
    readonly from: (typeof asksFrom)[number];
    /** By what the residence abroad is shown. */
    readonly residenceShownBy?: string;
    readonly statement: string;
  };
  readonly outcome?: {
    readonly ban: 'lifted' | 'kept';
    readonly ground?: (typeof liftingGrounds)[number];
    readonly decidedOn: CalendarDate;
    readonly reference: string;
    readonly official: string;
    readonly reasons: string;
    readonly at: Instant;
    /** The subject who recorded the outcome. Not shown. */
    readonly by: string;
  };
  /** The subject by whose act it was opened. Not shown. */
  readonly by: string;
};
