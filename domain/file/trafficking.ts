import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export const traffickingFindings = ['no-indication', 'suspected', 'victim', 'not-a-victim'] as const;

/** What the screening for trafficking in human beings gave. `concluded` findings are all but `suspected`. */
export type Trafficking = {
  readonly finding: (typeof traffickingFindings)[number];
  readonly screenedOn: CalendarDate;
  readonly authority: string;
  /** For a victim: that the return is safe and has been discussed with the person, by whom and why. Absent, a victim is not moved. */
  readonly safeReturn?: { readonly decidedBy: string; readonly reasons: string };
  readonly recordedAt: Instant;
};
