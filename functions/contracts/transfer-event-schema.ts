import * as z from 'zod';
import { convictedTransferStatuses } from '../../domain/convicted-transfer/convicted-transfer.ts';

/** What an event about the transfer of a convicted person tells: ids and status only. */
export const transferEventData = () =>
  z.looseObject({
    transferId: z.uuid(),
    change: z.int().min(1).meta({ description: 'The number of the entry in the shared history of the transfer' }),
    move: z.string().meta({ description: 'What was done, by the name of the operation' }),
    status: z.enum(convictedTransferStatuses),
    assumptions: z.array(z.string()).meta({ description: 'What this rests on that is assumed and not found in any source' }),
  });
