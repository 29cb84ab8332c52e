import { type Written, writerOf } from '../file/written-file.ts';
import type { Transit } from './transit.ts';
import type { TransitOwnFile } from './transit-own-file.ts';

/** What a move of a transit makes of it, in whichever status. Only `written` makes one. */
export type WrittenTransit<Status extends Transit = Transit> = Written<Status>;

/** What it makes of that which the transit State keeps for itself. Only `writtenOwn` makes one. */
export type WrittenTransitOwn = Written<TransitOwnFile>;

/** The transit as the move has it, of declared facts only. */
export const written = writerOf<Transit>();

/** The same for what the transit State keeps for itself. */
export const writtenOwn = writerOf<TransitOwnFile>();
