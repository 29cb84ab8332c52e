import { type Assessment, outcomeFor } from '../file/assessment.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { withStops } from '../file/stop.ts';
import { submitted } from '../file/submitters.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type AssessmentFacts = Pick<Assessment, 'countries' | 'heard' | 'assessor'> & { readonly subject: string };

export type AssessmentRefusal =
  | InFuture
  | { readonly kind: 'opener-assesses' }
  | { readonly kind: 'country-assessed-twice'; readonly country: StateCode };

/**
 * An assessor, who did not submit the case, records what was found about the risks for the person in each State. A real risk
 * stops the person and the country on this side, in every case: a later assessment does not take that away.
 */
export const assessProtection = (
  { shared, own }: Files,
  { countries, heard, assessor, subject }: AssessmentFacts,
  now: Instant,
): Result<Moved, AssessmentRefusal> => {
  if (submitted(shared, subject)) return fail({ kind: 'opener-assesses' });
  const twice = countries.find(({ country }, index) => countries.findIndex((other) => other.country === country) !== index);
  if (twice !== undefined) return fail({ kind: 'country-assessed-twice', country: twice.country });
  if (heard.was === 'heard' && heard.heardOn > latestDayAnywhere(now))
    return fail({ kind: 'date-in-future', field: 'heard/heardOn', date: heard.heardOn });
  const { personEdition } = shared;
  const assessment = {
    countries,
    heard,
    assessor,
    assessedAt: now,
    confirmedAt: now,
    confirmedBy: subject,
    personEdition,
    by: subject,
  };
  const risky = countries.map(({ country }) => country).filter((country) => outcomeFor(assessment, country) === 'real-risk');
  const stops = withStops(own.stops ?? [], risky, { basis: 'assessment', foundAt: now, by: subject });
  return moved({ own: { ...own, assessment, ...(stops.length === 0 ? {} : { stops }), changedAt: now } });
};
