import type { Agreement } from '../agreement/agreement.ts';
import { bears, isNone, isSet } from '../agreement/fact.ts';
import type { InFuture } from '../file/in-future.ts';
import type { Notice } from '../file/notice.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { type CalendarDate, earliestDayAnywhere, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { RequestFacts } from './request-facts.ts';

export type NoticeFault =
  | { readonly kind: 'passport-not-valid'; readonly validUntil: CalendarDate }
  | { readonly kind: 'passport-of-another-state' | 'entry-permit-missing' }
  | { readonly kind: 'request-always-needed'; readonly source: string }
  | {
      readonly kind: 'paper-does-not-dispense';
      readonly paper: string;
      readonly admitted: readonly string[];
      readonly source: string;
    }
  | InFuture
  | TooFarAhead;

/** A date of the papers that cannot be, or that is over. */
const dateFault = ({ passport, permit }: Notice, now: Instant): NoticeFault | undefined => {
  const today = latestDayAnywhere(now);
  if (passport.checkedOn > today) return { kind: 'date-in-future', field: 'notice/passport/checkedOn', date: passport.checkedOn };
  if (permit !== undefined && permit.checkedOn > today)
    return { kind: 'date-in-future', field: 'notice/permit/checkedOn', date: permit.checkedOn };
  const far =
    tooFarAhead('notice/passport/validUntil', passport.validUntil, 'crossing-document', now) ??
    tooFarAhead('notice/permit/validUntil', permit?.validUntil, 'document', now);
  if (far !== undefined) return far;
  return passport.validUntil < earliestDayAnywhere(now)
    ? { kind: 'passport-not-valid', validUntil: passport.validUntil }
    : undefined;
};

/** Which papers dispense with a request under the agreement. Where that was not found, a passport does, with a permit for others. */
const dispensing = ({ noRequest }: Agreement, { category, nationalTie, requestedState }: RequestFacts): readonly string[] => {
  if (!bears(noRequest)) return category === 'own-national' ? ['passport'] : ['visa', 'residence-permit'];
  const { nationals = [], nationalsOf = [], notFormerNationals, others } = noRequest.value;
  if (notFormerNationals === true && nationalTie?.kind === 'former-national') return [];
  if (category !== 'own-national') return others?.permits ?? [];
  return [...nationals, ...nationalsOf.flatMap(({ state, papers }) => (state === requestedState ? papers : []))];
};

/**
 * What is wrong with a notice: it needs the valid papers that the agreement takes instead of a request, the requested State's own for
 * its national, and for anybody else a valid visa or permit of it beside a passport (Benelux-Kazakhstan art. 4(4); Poland-Kazakhstan
 * art. 5(6)). That everybody crosses with a valid passport or paper is a rule of the house.
 */
export const noticeFault = (facts: RequestFacts, agreement: Agreement, now: Instant): NoticeFault | undefined => {
  const { notice, category, requestedState } = facts;
  if (notice === undefined) return undefined;
  const { noRequest } = agreement;
  const source = isSet(noRequest) || isNone(noRequest) ? noRequest.source : noRequest.lookUp;
  const admitted = isNone(noRequest) ? [] : dispensing(agreement, facts);
  if (admitted.length === 0) return { kind: 'request-always-needed', source };
  const fault = dateFault(notice, now);
  if (fault !== undefined) return fault;
  const { passport, permit } = notice;
  const valid = permit !== undefined && permit.validUntil >= earliestDayAnywhere(now);
  if (category !== 'own-national' && !valid) return { kind: 'entry-permit-missing' };
  const paper = category === 'own-national' ? (passport.kind ?? 'passport') : (permit?.kind ?? 'visa');
  if (!admitted.includes(paper)) return { kind: 'paper-does-not-dispense', paper, admitted, source };
  const another = category === 'own-national' && passport.issuedBy !== requestedState;
  return another ? { kind: 'passport-of-another-state' } : undefined;
};
