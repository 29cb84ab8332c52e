import { fail, ok, type Result } from '../result.ts';
import type { ConvictedTransfer, ConvictedTransferStatus, OpenTransfer } from './convicted-transfer.ts';

/** The transfer is not in a state in which this can be done. */
export type WrongTransferState = {
  readonly kind: 'wrong-convicted-transfer-state';
  readonly transferStatus: ConvictedTransferStatus;
  readonly possibleIn: readonly ConvictedTransferStatus[];
};

/** The failure of a move that the present status does not allow, with the statuses in which it would be possible. */
export const wrongTransferState = (
  { status }: ConvictedTransfer,
  ...possibleIn: ConvictedTransferStatus[]
): Result<never, WrongTransferState> => fail({ kind: 'wrong-convicted-transfer-state', transferStatus: status, possibleIn });

export const openStatuses = ['interest-stated', 'requested', 'agreed'] as const satisfies readonly OpenTransfer['status'][];

/** The transfer, as long as nobody was handed over and it is neither refused nor withdrawn. */
export const stillOpen = (file: ConvictedTransfer): Result<OpenTransfer, WrongTransferState> =>
  file.status === 'interest-stated' || file.status === 'requested' || file.status === 'agreed'
    ? ok(file)
    : wrongTransferState(file, ...openStatuses);
