import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * How sure a fact is. `verified`: the operative text itself was read. `official`: an official document, seen in part.
 * `secondary`: press or a law portal. `weak`: one uncorroborated source. `assumed`: set for a stage, found nowhere.
 */
export type Certainty = 'verified' | 'official' | 'secondary' | 'weak' | 'assumed';

/** A fact of law with where it is written. */
export type Fact<T> = { readonly value: T; readonly certainty: Certainty; readonly source: string };

/** A rule that the agreement may well have but that was not found. It computes nothing; it says where to look. */
export type Unset = { readonly unset: true; readonly lookUp: string };

export type Rule<T> = Fact<T> | Unset;

export const isSet = <T>(rule: Rule<T>): rule is Fact<T> => !('unset' in rule);

/** Whether a rule may carry a legal effect: a weak lead may not. */
export const bears = <T>(rule: Rule<T>): rule is Fact<T> => isSet(rule) && rule.certainty !== 'weak';

export type DatedFact = Fact<CalendarDate>;
