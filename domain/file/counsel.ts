import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** Who speaks for the person, or that there is nobody although it was offered. Absent is neither. */
export type Counsel =
  | {
      readonly has: true;
      readonly name: string;
      readonly contact: string;
      readonly since: CalendarDate;
      readonly recordedAt: Instant;
    }
  | { readonly has: false; readonly why: string; readonly offeredOn: CalendarDate; readonly recordedAt: Instant };
