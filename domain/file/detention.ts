import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const situations = ['free', 'house-arrest', 'detention', 'prison'] as const;

/** Where the person is held, if at all. It is for the own file only; nothing of it presses a remedy. */
export type Detention = {
  readonly situation: (typeof situations)[number];
  readonly since: CalendarDate;
  readonly place?: string;
  readonly orderedBy?: string;
  readonly recordedAt: Instant;
};
