import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** Whether a doctor finds the person fit to travel, and until when that holds. */
export type Fitness = {
  readonly fit: boolean;
  readonly examinedOn: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly doctor: string;
  readonly conditions?: string;
  /** Whether the person is fit only with a doctor or nurse beside. */
  readonly medicalEscort?: boolean;
  readonly recordedAt: Instant;
};
