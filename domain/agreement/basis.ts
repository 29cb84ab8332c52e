import type { Certainty, Fact } from './fact.ts';

/**
 * Why no rule of law stands behind what is told: it was not found, the text has none, the parties suspended the agreement, or the calendar
 * ends before it could be counted; the same of the rule on renewing a document; or the time is the house’s own.
 */
export const lacks = [
  'rule-not-found',
  'not-in-text',
  'clock-suspended',
  'outside-calendar',
  'renewal-not-found',
  'renewal-not-in-text',
  'house-rule',
] as const;

export type Lack = (typeof lacks)[number];

/** On what something rests under an agreement, so that it can be said in any language: the article as it is stored, and how sure it is. */
export type Basis = { readonly certainty: Certainty; readonly article?: string } | { readonly lacks: Lack };

/** Where a fact is written. */
export const basisOf = ({ certainty, article }: Pick<Fact<unknown>, 'certainty' | 'article'>): Basis =>
  article === undefined ? { certainty } : { certainty, article };
