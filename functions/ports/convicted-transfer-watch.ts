import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';

/** What of transfers of convicted persons the time is watched by: the shared file alone, and nobody’s own. */
export type ConvictedTransferWatch = {
  /** When something of the transfer falls due, as it is now; undefined where nothing is owed. */
  dueAt(transferId: string): Promise<Instant | undefined>;
  load(transferId: string): Promise<ConvictedTransfer | undefined>;
  /**
   * Puts the next instant in the place of the one seen, and the alerts that are owed, together: each in the list of its office, and in
   * the digest that the office gathers or the outbox. `moved-on` where any of it is no longer as seen.
   */
  remind(
    seen: { readonly transferId: string; readonly dueAt: Instant },
    nextAt: Instant | undefined,
    alerts: readonly DutyMailMessage[],
    now: Instant,
  ): Promise<'done' | 'moved-on'>;
};
