import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { unreadable } from '../../http/paging-words.ts';
import { disclosure } from '../reading/history-schema.ts';

/** A page of the ledger of what one State gave the other about a convicted person, from the same chain as the history. */
export const transferDisclosures = once(() =>
  z
    .object({
      transferId: z.uuid(),
      instrument: z
        .string()
        .meta({ description: 'The treaty under which the data were given, and to carry out which they may be used' }),
      items: z.array(disclosure()),
      unreadable: unreadable(),
      next: z.string().exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'TransferDisclosures' }),
);
