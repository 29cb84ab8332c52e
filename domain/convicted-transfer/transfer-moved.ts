import { type Written, writerOf } from '../file/written-file.ts';
import { ok, type Result } from '../result.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';

/** What a move changes: the shared file, the own file of the State that acts, or both. */
export type TransferMoved = { readonly shared?: Written<ConvictedTransfer>; readonly own?: Written<TransferOwnFile> };

/** The shared file as the move has it, of declared facts only. */
export const writtenShared = writerOf<ConvictedTransfer>();

/** The same for what the State that acts keeps for itself. */
export const writtenOwn = writerOf<TransferOwnFile>();

/** The result of a move of the shared file. */
export const movedTo = (shared: Written<ConvictedTransfer>): Result<TransferMoved, never> => ok({ shared });

/** The result of a move of the own file alone: nothing of it shows to the other State. */
export const keptFor = (own: Written<TransferOwnFile>): Result<TransferMoved, never> => ok({ own });
