import type * as z from 'zod';
import type { FindingFacts } from './finding.ts';
import type { FindingKind } from './finding-words/finding-words.ts';

/** The kind of a fault where zod takes a message: whoever tells the finding puts it into words, in the language that is asked for. */
export const says = (kind: FindingKind): string => kind;

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Notes a fault of that kind with its facts, at a place within what is checked. */
export const note = (
  context: Context,
  kind: FindingKind,
  facts: FindingFacts = {},
  at: readonly (string | number)[] = [],
): void => context.addIssue({ code: 'custom', message: says(kind), params: facts, path: [...at] });
