import type { english } from './english.ts';

/** What kind of fault is at one place of a request or a message: what a program can go by. */
export type FindingKind = keyof typeof english;

/** What is said of each kind in one language, with the same facts in braces. A forgotten one does not compile. */
export type FindingWords = Readonly<Record<FindingKind, string>>;
