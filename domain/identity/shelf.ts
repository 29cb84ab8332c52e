import type { Trait } from './traits.ts';

/**
 * By which word of a trait the register shelves it: the year of birth, which all traits of one name have in common, so that a
 * person stands on few shelves and two persons seldom on the same; any other trait is a word of its own.
 */
export const shelfWordOf = (trait: Trait): string => / (\d{4})$/.exec(trait)?.[1] ?? trait;
