import type { Kept } from '../file/kept-entry.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import type { TransferSide } from './transfer-side.ts';
import type { TransferTerms } from './treaties/terms.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

/** What one State has of a transfer before a move: the shared file and its own. */
export type TransferFiles = { readonly shared: ConvictedTransfer; readonly own: TransferOwnFile };

/** What the guard reads beside: both own files, and what the register of persons of each side keeps of the person. */
export type GuardedTransferFiles = TransferFiles & {
  readonly owns: Readonly<Record<TransferSide, TransferOwnFile>>;
  readonly keptBy: Readonly<Record<TransferSide, readonly Kept[]>>;
};

/** The law of a transfer: the register of treaties, and the terms of the one under which it was opened. */
export type TransferRules = { readonly treaties: readonly ConvictedPersonTreaty[]; readonly terms: TransferTerms };
