import type { Certainty } from './fact.ts';

/** What each certainty of a fact means, in words: for whoever reads an agreement, by HTTP or printed. */
export const certaintyMeanings: Readonly<Record<Certainty, string>> = {
  verified: 'read in the article that is named, in the text that is named',
  official: 'said by an official document that was seen in part, or by its page',
  inferred: 'taken from what the text does say, for the reason that stands beside it',
  secondary: 'said by a law portal or by the press',
  weak: 'said by one source that nothing else confirms; it has no effect',
  assumed: 'set for this stage, and found nowhere',
};
