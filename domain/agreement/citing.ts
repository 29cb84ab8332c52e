import type { Fact, None, Unset } from './fact.ts';

/** The facts of one text, each with that text as its source. */
export type Citing = {
  /** Read in that article. `open`: what it leaves open, or how another text of the agreement reads. */
  readonly verified: <T>(value: T, article: string, open?: string) => Fact<T>;
  /** From what the text does say; `why` is the reasoning. */
  readonly inferred: <T>(value: T, why: string, article?: string) => Fact<T>;
  /** The text was looked for and not found, or is silent and other texts may not be: `what` is to be looked up. */
  readonly unset: (what: string) => Unset;
  /** The whole text was read and has no such rule; `why` where that needs a word. `open`: as for what is verified. */
  readonly none: (why?: string, article?: string, open?: string) => None;
};

/** How an agreement's file cites its text: `text` names it, with the publication and in which language it was read. */
export const citing = (text: string): Citing => ({
  verified: (value, article, open) => ({
    value,
    certainty: 'verified',
    source: text,
    article,
    ...(open === undefined ? {} : { open }),
  }),
  inferred: (value, why, article) => ({
    value,
    certainty: 'inferred',
    source: `${why}. ${text}`,
    ...(article === undefined ? {} : { article }),
  }),
  unset: (what) => ({ unset: true, lookUp: `${what}. ${text}` }),
  none: (why, article, open) => ({
    none: true,
    source: why === undefined ? text : `${why}. ${text}`,
    ...(article === undefined ? {} : { article }),
    ...(open === undefined ? {} : { open }),
  }),
});

/** A fact that an official document or its page has, where the text itself was not read. */
export const official = <T>(value: T, source: string): Fact<T> => ({ value, certainty: 'official', source });

/** A fact from a law portal or the press. */
export const secondary = <T>(value: T, source: string): Fact<T> => ({ value, certainty: 'secondary', source });

/** A lead from one source that nothing else confirms. It carries no effect. */
export const weak = <T>(value: T, source: string): Fact<T> => ({ value, certainty: 'weak', source });
