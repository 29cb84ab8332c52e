import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const contesters = ['person', 'counsel', 'family', 'organisation'] as const;

/** That the person, or somebody for the person, says the finding is wrong. A later version of the finding answers it. `n` counts from 1. */
export type ReasonContest = {
  readonly n: number;
  readonly from: (typeof contesters)[number];
  readonly receivedOn: CalendarDate;
  readonly statement: string;
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};
