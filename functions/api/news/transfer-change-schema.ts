import * as z from 'zod';
import { convictedTransferStatuses } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { once } from '../../../domain/once.ts';
import type { ConvictedTransferNews } from '../../ports/transfer-lines.ts';
import { instant } from '../../schema/moment.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';

/** News that a transfer of a convicted person changed. */
export const transferChange = showingAllOf<ConvictedTransferNews>()(
  once(() =>
    z
      .object({
        transferId: z.uuid(),
        change: z.int(),
        at: instant(),
        by: state(),
        move: z.string(),
        status: z.enum(convictedTransferStatuses),
      })
      .meta({ id: 'ConvictedTransferChange' }),
  ),
);
