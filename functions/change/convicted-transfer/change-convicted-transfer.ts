import type { Part } from '../../../domain/caller.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import type { Result } from '../../../domain/result.ts';
import type { Asked } from '../../http/request.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { ConvictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';
import { type ChangeFailure, changeFile } from '../change-file.ts';
import type { ChangeReply } from '../given-before.ts';
import type { Deciding } from '../seeing.ts';
import { kindOfConvictedTransfer } from './kind-of-convicted-transfer.ts';
import type { Transfers } from './transfers.ts';

/** What is done to a transfer: by which part of it, and the move with the reading of what it may look at. */
export type TransferDeed<E> = {
  readonly transferId: string;
  readonly part: Part;
  readonly decide: Deciding<StoredTransfer, TransferMoved, E>;
};

export type TransferResult<E> = Result<ChangeReply<ConvictedTransferChanged>, E | ChangeFailure<'convicted-transfer-not-found'>>;

/** Changes a transfer by a pure move, as `changeFile` does with whatever kind of file. */
export const changeConvictedTransfer = <E>(
  parts: Transfers,
  asked: Asked,
  { transferId, part, decide }: TransferDeed<E>,
): Promise<TransferResult<E>> => changeFile(kindOfConvictedTransfer(parts), asked, { id: transferId, part, decide });
