import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferSide } from './transfer-side.ts';

/** The numbers under which the States file a transfer, with that of one of them; as they were where it says none. */
export const filedUnder = (
  references: ConvictedTransfer['references'],
  side: TransferSide,
  reference: string | undefined,
): ConvictedTransfer['references'] => {
  if (reference === undefined) return references;
  return side === 'sentencing' ? { ...references, sentencing: reference } : { ...references, administering: reference };
};
