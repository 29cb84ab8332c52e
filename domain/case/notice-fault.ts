import type { InFuture } from '../file/in-future.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { type CalendarDate, earliestDayAnywhere, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { RequestFacts } from './request-facts.ts';

export type NoticeFault =
  | { readonly kind: 'passport-not-valid'; readonly validUntil: CalendarDate }
  | { readonly kind: 'passport-of-another-state' | 'entry-permit-missing' }
  | InFuture
  | TooFarAhead;

/**
 * What is wrong with a notice: it needs a valid passport, the requested State's own for its national, and for anybody else a
 * valid visa or permit beside it (Benelux-Kazakhstan, annex 3).
 */
export const noticeFault = ({ notice, category, requestedState }: RequestFacts, now: Instant): NoticeFault | undefined => {
  if (notice === undefined) return undefined;
  const { passport, permit } = notice;
  const today = latestDayAnywhere(now);
  if (passport.checkedOn > today) return { kind: 'date-in-future', field: 'notice/passport/checkedOn', date: passport.checkedOn };
  if (permit !== undefined && permit.checkedOn > today)
    return { kind: 'date-in-future', field: 'notice/permit/checkedOn', date: permit.checkedOn };
  const far =
    tooFarAhead('notice/passport/validUntil', passport.validUntil, 'crossing-document', now) ??
    tooFarAhead('notice/permit/validUntil', permit?.validUntil, 'document', now);
  if (far !== undefined) return far;
  if (passport.validUntil < earliestDayAnywhere(now)) return { kind: 'passport-not-valid', validUntil: passport.validUntil };
  if (category === 'own-national')
    return passport.issuedBy === requestedState ? undefined : { kind: 'passport-of-another-state' };
  return permit === undefined || permit.validUntil < earliestDayAnywhere(now) ? { kind: 'entry-permit-missing' } : undefined;
};
