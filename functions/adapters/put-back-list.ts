import type { PutBack, PutBackList } from '../ports/put-back.ts';
import { itemAt } from './item-at.ts';
import { putBackKey } from './keys.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** What the sweep put back, in one item of the table. It names things by id and is not in the index itself. */
export const putBackListIn = (table: Table): PutBackList => ({
  read: async () => ((await itemAt(table, putBackKey))?.['list'] ?? []) as readonly PutBack[],
  keep: async (list) => {
    await writeTogether(table, [{ put: { ...putBackKey, list } }]);
  },
});
