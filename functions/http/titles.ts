import type { lawProblems } from './law-problems.ts';
import type { faultProblems, problems } from './problems.ts';

/** The titles of what the law refuses of cases, in one language beside English. A forgotten one does not compile. */
export type TitlesOfLaw = Readonly<Record<keyof typeof lawProblems, string>>;

/** The titles of all problems that a function answers. */
export type Titles = Readonly<Record<keyof typeof problems | keyof typeof faultProblems, string>>;
