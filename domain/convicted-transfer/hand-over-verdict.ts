import type { Instant } from '../time/instant.ts';
import type { HandOverVerdict } from './hand-over-facts.ts';

/** A condition that is met: by which record or rule, and since when where that is known. */
export const met = (source: string, since?: Instant): HandOverVerdict => ({
  is: 'met',
  source,
  ...(since === undefined ? {} : { since }),
});

/** A condition that is known not to be met, and why. */
export const notMet = (source: string, why: string, since?: Instant): HandOverVerdict => ({
  is: 'not-met',
  source,
  why,
  ...(since === undefined ? {} : { since }),
});

/** A condition of which nothing is on record: it bars like one that is not met. */
export const notKnown = (source: string, why: string): HandOverVerdict => ({ is: 'not-known', source, why });
