import type { Fact } from '../agreement/fact.ts';

/** Where a rule stands, in one line: its article, where one is known, and the text. */
export const sourceOf = ({ source, article }: Pick<Fact<unknown>, 'source' | 'article'>): string =>
  article === undefined ? source : `${article}, ${source}`;
