import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const remedyStates = ['none-lodged', 'pending', 'final'] as const;

/** What is known of the person's remedies against the decisions, certified with the court's or register's reference. */
export type Remedies = {
  readonly state: (typeof remedyStates)[number];
  readonly appealPeriodEndsOn: CalendarDate;
  readonly certifiedAt: Instant;
  readonly certifiedBy: string;
  readonly reference: string;
  readonly recordedAt: Instant;
};
