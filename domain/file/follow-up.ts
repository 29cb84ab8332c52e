import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const followUpFindings = ['well', 'in-need', 'detained', 'harmed', 'moved-onward', 'not-found'] as const;

/** What became of the person after the return, as far as this State learned. `country` is where the person is by then. */
export type FollowUp = {
  readonly found: (typeof followUpFindings)[number];
  readonly on: CalendarDate;
  readonly country?: StateCode;
  readonly source: string;
  readonly account: string;
  readonly recordedAt: Instant;
};

/** Findings of which the State's monitor and its officers have to know at once. */
export const alarming = (found: FollowUp['found']): boolean => found === 'detained' || found === 'harmed';
