import type { EscortMember } from '../file/plan.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { dates, isBeyondPlans } from '../policy/dates.ts';
import { type CalendarDate, dayInUtc } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type PlannedDatesFault =
  | TooFarAhead
  | { readonly kind: 'planned-too-far-ahead'; readonly at: Instant; readonly days: number }
  | { readonly kind: 'escort-document-expired'; readonly escort: number; readonly validUntil: CalendarDate };

/**
 * What cannot be of the dates of a way: that it ends further ahead than anything is planned, or that whoever accompanies the person
 * travels on a document that is over before the way ends, or never is. Escorts count from 1.
 */
export const plannedDates = (escorts: readonly EscortMember[], end: Instant, now: Instant): PlannedDatesFault | undefined => {
  if (isBeyondPlans(end, now)) return { kind: 'planned-too-far-ahead', at: end, days: dates.planDays };
  const over = escorts.findIndex(({ documentValidUntil }) => documentValidUntil < dayInUtc(end));
  const member = escorts[over];
  if (member !== undefined) return { kind: 'escort-document-expired', escort: over + 1, validUntil: member.documentValidUntil };
  return escorts
    .map(({ documentValidUntil }, index) =>
      tooFarAhead(`escorts/${index}/documentValidUntil`, documentValidUntil, 'crossing-document', now),
    )
    .find((fault) => fault !== undefined);
};
