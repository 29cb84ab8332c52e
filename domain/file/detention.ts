import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const situations = ['free', 'house-arrest', 'detention', 'prison'] as const;

export const detentionGrounds = [
  'absolute-urgency',
  'threat-to-public-order',
  'documents-lost-or-destroyed',
  'identity-concealed',
  'wilful-obstruction',
  'consulate-issued-no-document',
  'consulate-issued-too-late',
  'consulate-document-expected-shortly',
  'no-transport',
  'protection-claimed-only-to-defeat-removal',
] as const;

/** On what a judge rested a prolongation. */
export type DetentionGround = (typeof detentionGrounds)[number];

/** A judge’s decision that the detention goes on, until that day at the latest. */
export type DetentionProlongation = {
  readonly orderedOn: CalendarDate;
  readonly until: CalendarDate;
  readonly court: string;
  readonly ground?: DetentionGround;
};

/**
 * Where the person is held, if at all. It is for the own file only; nothing of it presses a remedy. `since` is the day on which the
 * placement was notified.
 */
export type Detention = {
  readonly situation: (typeof situations)[number];
  readonly since: CalendarDate;
  readonly place?: string;
  readonly orderedBy?: string;
  /** Every decision of a judge that prolonged it. */
  readonly prolongations?: readonly DetentionProlongation[];
  readonly recordedAt: Instant;
};
