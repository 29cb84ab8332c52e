import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const complainants = ['person', 'counsel', 'family', 'organisation', 'monitor'] as const;

export const complaintMatters = ['risk-on-return', 'treatment', 'detention', 'decision', 'data', 'other'] as const;

/** A complaint of the person, or of somebody for the person. It is for the own file; it never crosses. `n` counts from 1. */
export type Complaint = {
  readonly n: number;
  readonly from: (typeof complainants)[number];
  readonly matter: (typeof complaintMatters)[number];
  readonly receivedOn: CalendarDate;
  readonly channel: string;
  readonly text: string;
  readonly recordedAt: Instant;
  readonly answer?: {
    readonly at: Instant;
    readonly official: string;
    readonly upheld: boolean;
    readonly reasons: string;
    /** The subject who answered. Not shown. */
    readonly by?: string;
  };
  /** The subject who recorded it. Not shown: it is there so that another one answers it. */
  readonly by: string;
};
