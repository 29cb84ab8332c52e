import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import { etagOf } from '../../http/etag.ts';
import { log } from '../../log.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { ConvictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';
import { heldAgainst } from '../held-against.ts';
import type { KindOfFile } from '../kind-of-file.ts';
import { settled } from '../settled.ts';
import { keepingOfTransfer } from './keeping.ts';
import { transferAnswer } from './transfer-answer.ts';
import type { Transfers } from './transfers.ts';
import { transferViewFor } from './view-for.ts';
import { transferWritten } from './written.ts';

/** All that a change of a transfer writes: both files, their chains, lists, what is owed, and what the registers of persons keep of it. */
export const writingTransfer =
  (parts: Transfers): KindOfFile<StoredTransfer, TransferMoved, ConvictedTransferChanged, never>['writing'] =>
  async (asked, { before }, moved, { seen }) => {
    const { caller, now: at, move } = asked;
    const after = { shared: moved.shared ?? before.shared, own: moved.own ?? before.own };
    const act = { transferId: before.shared.id, state: caller.state, move, at };
    const written = transferWritten(act, before.heads, before, moved);
    const kept = await keepingOfTransfer(parts, caller.state, before, after, at);
    if (kept === 'moved-on') return kept;
    const replaced = kept.flatMap((one) => one.replaced);
    const itemsSeen = heldAgainst(seen.itemsSeen ?? [], replaced);
    if (itemsSeen === 'moved-on') return itemsSeen;
    return {
      answer: transferAnswer(after.shared, written, at),
      etag: etagOf(transferViewFor(after, caller.state)),
      save: (receipt) => parts.transfers.save({ ...act, itemsSeen, replaced, before, moved, written, receipt }),
      settle: async () => {
        await settled(kept);
        if (after.shared.status === 'handed-over-in-breach' && before.shared.status !== 'handed-over-in-breach')
          log.error('handed-over-in-breach', { transferId: act.transferId });
      },
    };
  };
