import type { Agreement } from '../agreement/agreement.ts';
import { type Assessment, outcomeFor } from '../file/assessment.ts';
import type { InFuture } from '../file/in-future.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { onwardStates } from './itinerary.ts';
import { revokeTransit } from './revoke-transit.ts';
import { withRisks } from './risks-stated.ts';
import type { RevokedTransit, ToBeTakenBack, Transit } from './transit.ts';
import type { TransitOwnFile } from './transit-own-file.ts';
import { type WrittenTransit, type WrittenTransitOwn, writtenOwn } from './written-transit.ts';

export type AssessTransitFacts = Pick<Assessment, 'countries' | 'heard' | 'assessor'> & { readonly subject: string };

export type AssessTransitRefusal = InFuture | { readonly kind: 'country-assessed-twice'; readonly country: StateCode };

/** What is found, and the transit where that ends it. */
type Assessed = { readonly own: WrittenTransitOwn; readonly transit?: WrittenTransit<RevokedTransit | ToBeTakenBack> };

/**
 * An assessor of the transit State records what was found about the risks in the destination and in each State on the way there. A
 * real risk found on the way of a transit that is accepted, or under way, revokes it at once: nobody goes on to it while a second
 * act is waited for, and it stays found, whatever is assessed afterwards (Convention against Torture, art. 3; Convention of 28 July
 * 1951, art. 33).
 */
export const assessTransit = (
  transit: Transit,
  own: TransitOwnFile,
  { countries, heard, assessor, subject }: AssessTransitFacts,
  agreement: Agreement,
  now: Instant,
): Result<Assessed, AssessTransitRefusal> => {
  const twice = countries.find(({ country }, index) => countries.findIndex((other) => other.country === country) !== index);
  if (twice !== undefined) return fail({ kind: 'country-assessed-twice', country: twice.country });
  if (heard.was === 'heard' && heard.heardOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'heard/heardOn', date: heard.heardOn });
  const assessment = {
    countries,
    heard,
    assessor,
    assessedAt: now,
    confirmedAt: now,
    confirmedBy: subject,
    personEdition: 1,
    by: subject,
  };
  const risky = countries.map(({ country }) => country).filter((country) => outcomeFor(assessment, country) === 'real-risk');
  const assessed = writtenOwn(withRisks({ ...own, assessment }, risky, { basis: 'assessment', foundAt: now, by: subject }));
  const onward = onwardStates(transit.request.itinerary);
  const grounds = risky.filter((country) => onward.includes(country)).map((country) => ({ code: 'TR-REFOUL' as const, country }));
  if (grounds.length === 0) return ok({ own: assessed });
  const facts = { official: assessor, grounds, onwardNotAssured: false, roles: ['assessor'], subject } as const;
  const revoked = revokeTransit(transit, assessed, facts, agreement, now);
  return ok(revoked.ok ? revoked.value : { own: assessed });
};
