import type { Standing } from '../../domain/file/standing.ts';

/**
 * What is said of the person of a case, by which both States find it, each known again by a keyed hash: the words of the names with the date
 * of birth, and the numbers of documents. What was noted of something else that somebody was about to say is found by nobody.
 */
export type Named = { readonly person: string; readonly numbers: string };

/**
 * As what a case stands in the work lists: how it stands to the requesting State, to the other it stands the other way round; and as what
 * both States find it by name and number. Absent where they do not yet.
 */
export type Listed = { readonly standing: Standing; readonly named?: Named };
