import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { ofConvictedTransfer } from '../../change/convicted-transfer/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit } from '../../http/paging-words.ts';
import type { Routes } from '../../http/route.ts';
import { transferReference } from './interest-schema.ts';
import { office } from './row-of-act.ts';
import { convictedTransferLines, convictedTransferView } from './transfer-view-schema.ts';

const reading = { method: 'GET', roles: office, person: false, changesCase: false, body: undefined, status: 200 } as const;

/** What a central authority reads of its transfers. */
export const rowsOfReading = {
  listConvictedTransfers: {
    ...reading,
    path: '/convicted-transfers',
    summary: 'The transfers of convicted persons of your State, opened last first: those that run, or those that are over',
    may: ['read CONVICTED#'],
    params: nothing,
    query: once(() =>
      z.strictObject({
        which: z.enum(['open', 'ended']).default('open'),
        reference: transferReference()
          .exactOptional()
          .meta({ description: 'Those that either State files under this number, whether they run or are over' }),
        limit: limit(),
        cursor: cursor(),
      }),
    ),
    reply: convictedTransferLines,
    problems: [],
  },
  getConvictedTransfer: {
    ...reading,
    path: '/convicted-transfers/{transferId}',
    summary: 'The transfer as your side sees it, with what is owed and what the sentence comes to; the ETag names this view',
    side: 'any-party',
    may: ['read CONVICTED#'],
    params: ofConvictedTransfer,
    query: nothing,
    reply: convictedTransferView,
    problems: [],
  },
} as const satisfies Routes;
