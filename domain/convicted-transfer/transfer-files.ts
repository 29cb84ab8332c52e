import type { Kept } from '../file/kept-entry.ts';
import type { Instant } from '../time/instant.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import type { TransferSide } from './transfer-side.ts';
import type { TransferTerms } from './treaties/terms.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

/** What one State has of a transfer before a move: the shared file and its own. */
export type TransferFiles = { readonly shared: ConvictedTransfer; readonly own: TransferOwnFile };

/** A case of readmission of a State that came to no end, about what may be the person of the transfer. */
export type OpenReadmission = { readonly caseId: string; readonly openedAt: Instant };

/** Such cases of one State; `more`: not every case that may be about the person was looked at, and there may be others. */
export type OpenReadmissions = { readonly cases: readonly OpenReadmission[]; readonly more: boolean };

/** What a move about the stops of one State reads beside: what that State knows of the person from its other files. */
export type RegisteredTransferFiles = TransferFiles & {
  readonly kept: readonly Kept[];
  readonly readmissions: OpenReadmissions;
};

/**
 * What the guard reads beside: both own files, what the register of persons of each side keeps of the person, and the open cases of
 * readmission of each side.
 */
export type GuardedTransferFiles = TransferFiles & {
  readonly owns: Readonly<Record<TransferSide, TransferOwnFile>>;
  readonly keptBy: Readonly<Record<TransferSide, readonly Kept[]>>;
  readonly readmissions: Readonly<Record<TransferSide, OpenReadmissions>>;
};

/** The law of a transfer: the register of treaties, and the terms of the one under which it was opened. */
export type TransferRules = { readonly treaties: readonly ConvictedPersonTreaty[]; readonly terms: TransferTerms };
