import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ConvictedTransferWatch } from '../ports/convicted-transfer-watch.ts';
import { gatheredAlerts } from './gathered-alerts.ts';
import { itemAt } from './item-at.ts';
import { convictedDueKey, convictedKey, duePartition } from './keys.ts';
import { inOnePicture, type PagedItem, wholeFile } from './paged-file.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';

/** What falls due about transfers of convicted persons, in the table. */
export const convictedTransferWatchIn = (table: Table): ConvictedTransferWatch => ({
  dueAt: async (transferId) => (await itemAt(table, convictedDueKey(transferId)))?.['dueAt'] as Instant | undefined,
  load: (transferId) =>
    inOnePicture(async () => {
      const key = convictedKey(transferId);
      const item = (await itemAt(table, key)) as PagedItem | undefined;
      if (item === undefined) return undefined;
      return (await wholeFile<ConvictedTransfer>(table, key.pk, item)) ?? 'moved-on';
    }),
  remind: async ({ transferId, dueAt }, nextAt, alerts, now) => {
    const after: Write<'moved-on'> = {
      put: { ...convictedDueKey(transferId), transferId, ...(nextAt === undefined ? {} : { duePartition, dueAt: nextAt }) },
      condition: 'dueAt = :at',
      values: { ':at': dueAt },
      otherwise: 'moved-on',
    };
    return writeTogether(table, [after, ...(await gatheredAlerts(table, alerts, now))]);
  },
});
