import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { TransferWritten } from '../../ports/convicted-transfer-store.ts';
import type { ConvictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';

/** The answer to a change that is about to be saved: ids and status. */
export const transferAnswer = (
  { id, status, instrument, assumptions }: ConvictedTransfer,
  { entries, heads }: Pick<TransferWritten, 'entries' | 'heads'>,
  at: Instant,
): ConvictedTransferChanged => {
  const file = entries.some(({ chain }) => chain === 'shared') ? 'shared' : 'own';
  return { transferId: id, status, file, change: heads[file].n, at, instrument, assumptions: [...assumptions] };
};
