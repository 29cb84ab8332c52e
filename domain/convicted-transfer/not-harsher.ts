import type { CalendarDate } from '../time/calendar-date.ts';
import { daysUntilDecision, endAsAdapted } from './end-as-adapted.ts';
import { endOfSentence } from './end-of-sentence.ts';
import type { Adjustment, Imposed, Sentence, Term } from './sentence.ts';

export const adaptationWays = ['continued', 'converted'] as const;

/** How the administering State goes on with a sentence: it continues it, adapting what its law does not have, or puts one of its own in its place. */
export type Adaptation = {
  readonly how: (typeof adaptationWays)[number];
  readonly decidedOn: CalendarDate;
  /** The article of its law on the act. */
  readonly article: string;
  /** The whole term, what was served already included. */
  readonly term: Imposed;
  /** How many days of it count as served on the day of the decision. */
  readonly servedDays: number;
  /** The longest that its own law has for the act, where it has one. */
  readonly longest?: Term;
  readonly pecuniary: boolean;
};

export type Harsher =
  | { readonly kind: 'adaptation-pecuniary' | 'adaptation-without-end' }
  | { readonly kind: 'served-time-not-deducted'; readonly served: number; readonly deducted: number }
  | {
      readonly kind: 'adaptation-longer' | 'adaptation-beyond-own-law';
      readonly endsOn: CalendarDate;
      readonly atMost: CalendarDate;
    };

const daysOf = (adjustments: readonly Adjustment[] = []): number => adjustments.reduce((sum, { days }) => sum + days, 0);

/** How many days of the sentence count as served on the day of the decision: those there, what was deducted, less what was added. */
export const servedBy = (sentence: Sentence, adapted: Adaptation): number =>
  Math.max(0, daysUntilDecision(sentence, adapted) + daysOf(sentence.deducted) - daysOf(sentence.added));

/**
 * How an adaptation is harsher than the sentence that it takes the place of; undefined where it is not. All that was served is deducted,
 * it ends no later, never becomes endless or a fine, nor for life what had no fixed end, and keeps within the longest of the own law. No treaty of the register was read so
 * far: it is a rule of the house, on the model of the Council of Europe Convention of 1983 (articles 10 and 11, not read).
 */
export const harsherThan = (sentence: Sentence, adapted: Adaptation): Harsher | undefined => {
  const served = servedBy(sentence, adapted);
  if (adapted.pecuniary) return { kind: 'adaptation-pecuniary' };
  if (adapted.servedDays < served) return { kind: 'served-time-not-deducted', served, deducted: adapted.servedDays };
  const end = endOfSentence(sentence);
  const { term, longest } = adapted;
  if (term.is !== 'term')
    return end === undefined && longest === undefined && !(term.is === 'life' && sentence.imposed.is === 'indeterminate')
      ? undefined
      : { kind: 'adaptation-without-end' };
  const endsOn = endAsAdapted(sentence, adapted, term);
  if (end !== undefined && endsOn > end.latest) return { kind: 'adaptation-longer', endsOn, atMost: end.latest };
  const atMost = longest === undefined ? undefined : endAsAdapted(sentence, adapted, longest);
  if (atMost !== undefined && endsOn > atMost) return { kind: 'adaptation-beyond-own-law', endsOn, atMost };
  return undefined;
};
