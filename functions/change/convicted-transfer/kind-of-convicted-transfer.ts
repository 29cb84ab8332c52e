import { fullTransferList } from '../../../domain/convicted-transfer/bounds-of-transfer.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import { sideOfTransfer } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { ConvictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';
import type { IsAnswer } from '../given-before.ts';
import type { KindOfFile } from '../kind-of-file.ts';
import { asEngineSide, asTransferSide } from './side-of-caller.ts';
import type { Transfers } from './transfers.ts';
import { transferViewFor } from './view-for.ts';
import { writingTransfer } from './writing-transfer.ts';

/** The reply to a change of a transfer, among what receipts hold. */
export const isTransferChanged: IsAnswer<ConvictedTransferChanged> = (answer): answer is ConvictedTransferChanged =>
  'transferId' in answer;

/** A transfer of a convicted person as a kind of file. Both States of it load it, each with its own file alone. */
export const kindOfConvictedTransfer = (
  parts: Transfers,
): KindOfFile<StoredTransfer, TransferMoved, ConvictedTransferChanged, 'convicted-transfer-not-found'> => ({
  name: 'The transfer',
  missing: 'convicted-transfer-not-found',
  load: (transferId, state) => parts.transfers.load(transferId, state),
  sideOf: ({ shared }, state) => {
    const side = sideOfTransfer(shared, state);
    return side && asEngineSide(side);
  },
  actsAs: (part, side) => part === asTransferSide(side),
  viewFor: (stored, { state }) => transferViewFor(stored, state),
  fullList: fullTransferList,
  isAnswer: isTransferChanged,
  writing: writingTransfer(parts),
});
