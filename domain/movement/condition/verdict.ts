import type { Instant } from '../../time/instant.ts';
import type { Verdict } from './guard-facts.ts';

/** The fact is there and fresh; `since` is when it was recorded, `until` when it will be too old. */
export const met = (source: string, since?: Instant, until?: Instant): Verdict => ({
  state: 'met',
  source,
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
});

/** What is missing, as a sentence without personal data; `since` is when the fact was recorded that stands in the way. */
export const notMet = (source: string, why: string, since?: Instant): Verdict => ({
  state: 'not-met',
  why,
  source,
  ...(since === undefined ? {} : { since }),
});

/** The condition asks nothing of this person. */
export const notApplicable = (source: string, why: string): Verdict => ({ state: 'not-applicable', why, source });
