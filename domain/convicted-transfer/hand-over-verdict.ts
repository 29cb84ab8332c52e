import type { Instant } from '../time/instant.ts';
import type { HandOverVerdict } from './hand-over-facts.ts';

export const met = (source: string, since?: Instant): HandOverVerdict => ({
  is: 'met',
  source,
  ...(since === undefined ? {} : { since }),
});

export const notMet = (source: string, why: string, since?: Instant): HandOverVerdict => ({
  is: 'not-met',
  source,
  why,
  ...(since === undefined ? {} : { since }),
});

export const notKnown = (source: string, why: string): HandOverVerdict => ({ is: 'not-known', source, why });
