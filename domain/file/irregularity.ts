import type { CalendarDate } from '../time/calendar-date.ts';

/** Why the person is there unlawfully. `establishedOn` is the day on which the authority established it. */
export type Irregularity = {
  readonly kind: 'entry' | 'stay' | 'residence';
  readonly establishedOn: CalendarDate;
  /** When the authority established who the person is, where some agreements count from that. */
  readonly identityEstablishedOn?: CalendarDate;
  readonly enteredOn?: CalendarDate;
  readonly unlawfulSince?: CalendarDate;
  readonly circumstances?: string;
};
