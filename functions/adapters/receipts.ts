import type { Receipt, Receipts } from '../ports/receipts.ts';
import { itemAt } from './item-at.ts';
import { receiptItemKey } from './keys.ts';
import type { Table } from './table.ts';

/** Receipts of POSTs in the table. They are written with the change itself, by the case store. */
export const receiptsIn = (table: Table): Receipts => ({
  find: async (key) => {
    const item = await itemAt(table, receiptItemKey(key));
    if (item === undefined) return undefined;
    const { request, answer, etag } = item as Omit<Receipt, 'key'>;
    return { key, request, answer, etag };
  },
});
