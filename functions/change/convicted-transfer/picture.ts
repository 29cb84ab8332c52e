import type { GuardedTransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import { sideOfTransfer, type TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import { untilSaved } from '../until-saved.ts';
import { guardedTransfer } from './guarded-transfer.ts';
import type { GuardReading } from './transfers.ts';

/** What the guard of a hand-over reads, as far as the State on that side may know it. */
export type TransferPicture = { readonly side: TransferSide; readonly files: GuardedTransferFiles };

const both = <T>(each: T): Readonly<Record<TransferSide, T>> => ({ sentencing: each, administering: each });

/** What the administering State may know: the shared file and its own. Of the other’s, and of any register, nothing is even read. */
const administeringFiles = ({ shared, own }: StoredTransfer): GuardedTransferFiles => ({
  shared,
  own,
  owns: { sentencing: {}, administering: own },
  keptBy: both([]),
  readmissions: both({ cases: [], more: false }),
});

/** One picture of the transfer for that State as of that instant, or undefined where it is no party. */
export const transferPicture = (
  parts: GuardReading,
  transferId: string,
  state: StateCode,
  at: Instant,
): Promise<TransferPicture | undefined> =>
  untilSaved('The transfer', async () => {
    const stored = await parts.transfers.load(transferId, state);
    const side = stored && sideOfTransfer(stored.shared, state);
    if (stored === undefined || side === undefined) return undefined;
    if (side === 'administering') return { side, files: administeringFiles(stored) };
    const guarded = await guardedTransfer(parts, stored, side, at);
    return guarded === 'moved-on' ? guarded : { side, files: guarded.files };
  });
