import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { canonical } from '../../history/canonical.ts';
import type { Outgoing } from '../../ports/owed-message.ts';

type Change = { readonly move: string; readonly change: number; readonly at: string };

/**
 * What the central authority of the State that did not act is told of a change that both see, on a queue of its own: a CloudEvents 1.0
 * message of ids and status only. It reads the transfer itself by HTTP.
 */
export const transferEvent = (
  { id, status, assumptions }: ConvictedTransfer,
  state: StateCode,
  { move, change, at: time }: Change,
): Outgoing => ({
  id: `${id}/${change}/${state}`,
  to: { queue: 'outbound-justice', state },
  body: canonical({
    specversion: '1.0',
    id: `${id}/${change}`,
    source: 'https://readmit.example/convicted-transfers',
    type: 'readmit.convicted-transfer.changed.v1',
    subject: id,
    time,
    datacontenttype: 'application/json',
    data: { transferId: id, change, move, status, assumptions },
  }),
});
