import type { CalendarDate } from '../time/calendar-date.ts';

export const periodRefusals = ['threat-to-public-order', 'unfounded-or-fraudulent-application', 'risk-of-absconding'] as const;

/**
 * The time that a return decision leaves the person to go without being moved, or why it leaves none (CESEDA L612-1, L612-2): which
 * ban may accompany the decision depends on it. `until` is its last day.
 */
export type VoluntaryPeriod =
  | { readonly is: 'granted'; readonly until: CalendarDate }
  | { readonly is: 'refused'; readonly refusedFor: (typeof periodRefusals)[number] };
