import type { InFuture } from '../case/in-future.ts';
import type { Assessment } from '../protection/assessment.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { TransitOwnFile } from './transit-own-file.ts';

export type AssessTransitFacts = Pick<Assessment, 'countries' | 'heard' | 'assessor'> & { readonly subject: string };

export type AssessTransitRefusal = InFuture | { readonly kind: 'country-assessed-twice'; readonly country: StateCode };

/** An assessor of the transit State records what was found about the risks in the destination and in each State on the way there. */
export const assessTransit = (
  own: TransitOwnFile,
  { countries, heard, assessor, subject }: AssessTransitFacts,
  now: Instant,
): Result<TransitOwnFile, AssessTransitRefusal> => {
  const twice = countries.find(({ country }, index) => countries.findIndex((other) => other.country === country) !== index);
  if (twice !== undefined) return fail({ kind: 'country-assessed-twice', country: twice.country });
  if (heard.was === 'heard' && heard.heardOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'heard/heardOn', date: heard.heardOn });
  const assessment = { countries, heard, assessor, assessedAt: now, confirmedAt: now, personEdition: 1, by: subject };
  return ok({ ...own, assessment });
};
