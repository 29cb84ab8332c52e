import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const expulsionKinds = ['criminal', 'administrative', 'civil', 'unknown'] as const;

export type ExpulsionKind = (typeof expulsionKinds)[number];

/** A court's decision that a foreigner is expelled, of a State whose law bars the return for a time from the decision on. `n` counts from 1. */
export type ExpulsionDecision = {
  readonly n: number;
  readonly kind: ExpulsionKind;
  readonly court: string;
  readonly reference: string;
  readonly decidedOn: CalendarDate;
  /** A fine beside it is a matter of its own. */
  readonly fine?: string;
  readonly annulledOn?: CalendarDate;
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};
