import type { Lack } from '../../../domain/agreement/basis.ts';
import type { Certainty } from '../../../domain/agreement/fact.ts';
import type { Language } from '../../../domain/language.ts';
import type { Place } from './place.ts';

/** How the law is told of in one language. A sentence that is missing does not compile. */
export type LawWords = {
  readonly language: Language;
  /** The short title of the readmission agreement between two States. */
  readonly agreement: (one: string, other: string) => string;
  /** The treaty on the transfer of convicted persons between two States, with the day on which it was signed where that is known. */
  readonly treaty: (one: string, other: string, signed: string | undefined) => string;
  /** The same where many States concluded it on that day. */
  readonly convention: (signed: string) => string;
  /** A day as it is written in the language. */
  readonly day: (day: string) => string;
  /** The places of a text as the language cites them. Absent in English: articles are stored as English cites them. */
  readonly cited?: (places: readonly Place[], stateNamed: (english: string) => string) => string;
  /** How sure it is, where the article itself was not read. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'verified'>, string>>;
  readonly lacks: Readonly<Record<Lack, string>>;
  /** That the entry into force is assumed on this stage, and since which day. */
  readonly assumed: (agreement: string, day: string) => string;
  /** What stands around text that is quoted as it is stored. */
  readonly quotes: readonly [before: string, after: string];
};
