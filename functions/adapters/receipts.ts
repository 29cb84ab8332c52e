import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Receipt, Receipts } from '../ports/receipts.ts';
import { receiptItemKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** Receipts of POSTs in the table. They are written with the change itself, by the case store. */
export const receiptsIn = ({ client, name }: Table): Receipts => ({
  find: async (key) => {
    const { Item } = await retried(() =>
      client.send(new GetCommand({ TableName: name, Key: { ...receiptItemKey(key) }, ConsistentRead: true })),
    );
    if (Item === undefined) return undefined;
    const { request, answer, etag } = Item as Omit<Receipt, 'key'>;
    return { key, request, answer, etag };
  },
});
