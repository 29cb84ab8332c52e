import * as z from 'zod';
import { convictedTransferStatuses } from '../../domain/convicted-transfer/convicted-transfer.ts';
import { once } from '../../domain/once.ts';

/** What a change of a transfer of a convicted person answers: ids and status only. The new view's ETag stands in the header. */
export const convictedTransferChanged = once(() =>
  z
    .object({
      transferId: z.uuid(),
      status: z.enum(convictedTransferStatuses),
      file: z
        .enum(['shared', 'own'])
        .meta({ description: 'Which file it changed: the one that both States see, or the own one' }),
      change: z.int().positive().meta({ description: 'The number of the entry in the history of that file' }),
      at: z.iso.datetime(),
      instrument: z.string().meta({ description: 'The treaty under which the transfer was opened' }),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'ConvictedTransferChanged' }),
);

export type ConvictedTransferChanged = z.output<ReturnType<typeof convictedTransferChanged>>;
