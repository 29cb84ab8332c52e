import type { Instant } from '../../domain/time/instant.ts';
import type { Due } from './due-index.ts';

/** Something owed that failed when it was last tried. */
export type PutBack = { readonly due: Due; readonly triedAt: Instant };

/**
 * What the sweep tries after all else, since it failed last time. Only an order: what is owed stands in the index, and where this is
 * lost nothing but the order is.
 */
export type PutBackList = {
  read(): Promise<readonly PutBack[]>;
  keep(list: readonly PutBack[]): Promise<void>;
};
