import type { Standing } from '../../domain/file/standing.ts';

/**
 * As what a case stands in the work lists: how it stands to the requesting State, to the other it stands the other way round; and under
 * which edition of the person, the number of corrections, both States find it by name. Absent where they do not yet.
 */
export type Listed = { readonly standing: Standing; readonly named?: number };
