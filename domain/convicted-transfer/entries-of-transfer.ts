import type { Kept } from '../file/kept-entry.ts';
import { entriesToKeep } from '../protection/kept.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import type { TransferSide } from './transfer-side.ts';

/** What a State’s register keeps of the person of a transfer. */
export const entriesOfTransfer = (_shared: ConvictedTransfer, own: TransferOwnFile, _side: TransferSide): Kept['entries'] =>
  entriesToKeep(own as never);
