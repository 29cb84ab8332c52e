import { ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf } from './convicted-transfer.ts';
import type { TransferFiles } from './transfer-files.ts';
import { type TransferMoved, writtenOwn, writtenShared } from './transfer-moved.ts';
import type { TransferSide } from './transfer-side.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type TransferWithdrawalFacts = { readonly side: TransferSide; readonly reason: string };

/** A State gives the transfer up, as long as nobody was handed over. It crosses without a word; the reason stays in the own file. */
export const withdrawTransfer = (
  { shared, own }: TransferFiles,
  { side, reason }: TransferWithdrawalFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const asked = open.value.status === 'interest-stated' ? {} : { request: open.value.request };
  const withdrawal = { from: side, at: now };
  return ok({
    shared: writtenShared({ ...commonOf(shared), ...asked, status: 'withdrawn', withdrawal, changedAt: now }),
    own: writtenOwn({ ...own, reasonsKept: reason }),
  });
};
