import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * How sure a fact is. `verified`: the article itself was read. `official`: an official document, seen in part, or its page.
 * `inferred`: from what the text does say, with the reasoning in the source. `secondary`: press or a law portal. `weak`: one
 * uncorroborated source. `assumed`: set for a stage, found nowhere.
 */
export const certainties = ['verified', 'official', 'inferred', 'secondary', 'weak', 'assumed'] as const;

export type Certainty = (typeof certainties)[number];

type Cited<T> = {
  readonly value: T;
  /** The text that was read, or whoever said it. */
  readonly source: string;
  /** What the text leaves open about it, or how another of its texts reads. */
  readonly open?: string;
};

/** A fact of law with where it is written. Without its article nothing is `verified`: it does not compile. */
export type Fact<T> =
  | (Cited<T> & { readonly certainty: 'verified'; readonly article: string })
  | (Cited<T> & { readonly certainty: Exclude<Certainty, 'verified'>; readonly article?: string });

/** A rule that the agreement may well have but that was not found. It computes nothing; it says where to look. */
export type Unset = { readonly unset: true; readonly lookUp: string };

/** The text was read and has no such rule. `open`: how another text of it may read, or what comes near such a rule. */
export type None = { readonly none: true; readonly source: string; readonly article?: string; readonly open?: string };

export type Rule<T> = Fact<T> | Unset;

export const isSet = <T>(rule: Rule<T> | None): rule is Fact<T> => 'value' in rule;

/** Whether the text was read and has no such rule. */
export const isNone = (rule: Rule<unknown> | None): rule is None => 'none' in rule;

/** Whether a rule may carry a legal effect: a weak lead may not. */
export const bears = <T>(rule: Rule<T> | None): rule is Fact<T> => isSet(rule) && rule.certainty !== 'weak';

export type DatedFact = Fact<CalendarDate>;
