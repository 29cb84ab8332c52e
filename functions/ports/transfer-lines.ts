import type { ConvictedTransferStatus } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { TransferOwed } from '../../domain/convicted-transfer/transfer-owed.ts';
import type { TransferSide } from '../../domain/convicted-transfer/transfer-side.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** A transfer of a convicted person in the work list of one of its States: exactly what both show. Nothing of an own file is in it. */
export type ConvictedTransferLine = {
  readonly transferId: string;
  readonly side: TransferSide;
  readonly status: ConvictedTransferStatus;
  readonly sentencingState: StateCode;
  readonly administeringState: StateCode;
  readonly surname?: string;
  readonly givenNames?: string;
  readonly references: Readonly<Partial<Record<TransferSide, string>>>;
  readonly owed: readonly TransferOwed[];
  readonly instrument: string;
  readonly assumptions: readonly string[];
  readonly openedAt: Instant;
  readonly changedAt: Instant;
};

/** That a transfer changed, as both States may know it: ids and status only. `change` is the number in the shared history. */
export type ConvictedTransferNews = {
  readonly transferId: string;
  readonly change: number;
  readonly at: Instant;
  readonly by: string;
  readonly move: string;
  readonly status: ConvictedTransferStatus;
};
