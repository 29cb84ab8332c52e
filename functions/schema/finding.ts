import type { FindingKind } from './finding-words/finding-words.ts';

/** What a kind of fault is about: how long, how many, which values are taken. Their names stand in the words of that kind. */
export type FindingFacts = Readonly<Record<string, number | string | readonly (number | string | boolean | null)[]>>;

/** A kind of fault with its facts. */
export type Fault = { readonly kind: FindingKind; readonly facts: FindingFacts };

/**
 * What is wrong at one place of a request or a message, before it is said in a language. `path` is a JSON pointer behind the part of the
 * request: `body/person/sex`. `expected`: what would have to stand where nothing does.
 */
export type Found = Fault & { readonly path: string; readonly expected?: Fault };

/** What is wrong at one place, as it is told. `kind` and the facts are for programs; those that are understood by their message alone have none. */
export type Finding = { readonly path: string; readonly kind?: FindingKind; readonly message: string };
