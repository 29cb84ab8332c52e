import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { owedInTransfer } from '../../../domain/convicted-transfer/transfer-owed.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { latinNamesOf } from '../../../domain/person/person.ts';
import type { ConvictedTransferLine } from '../../ports/transfer-lines.ts';

/** The transfer as it stands in the work list of that side. */
export const transferLine = (file: ConvictedTransfer, side: TransferSide): ConvictedTransferLine => {
  const { id, status, sentencingState, administeringState, person, references, instrument, assumptions } = file;
  return {
    transferId: id,
    side,
    status,
    sentencingState,
    administeringState,
    ...latinNamesOf(person),
    references,
    owed: owedInTransfer(file),
    instrument,
    assumptions,
    openedAt: file.openedAt,
    changedAt: file.changedAt,
  };
};
