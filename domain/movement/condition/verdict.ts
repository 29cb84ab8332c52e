import type { Instant } from '../../time/instant.ts';
import type { Verdict } from '../guard-facts.ts';

/** The fact is there and fresh; `since` is when it was recorded. */
export const met = (source: string, since?: Instant): Verdict => ({
  state: 'met',
  source,
  ...(since === undefined ? {} : { since }),
});

/** What is missing, as a sentence without personal data. */
export const notMet = (source: string, why: string): Verdict => ({ state: 'not-met', why, source });

/** The condition asks nothing of this person. */
export const notApplicable = (source: string, why: string): Verdict => ({ state: 'not-applicable', why, source });
