import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

export type Item = Readonly<Record<string, unknown>>;

/** The item under a key as it is at that moment; undefined where there is none. Throws StoreBusy where the store stays in the way. */
export const itemAt = async ({ client, name }: Table, key: Key): Promise<Item | undefined> => {
  const { Item: found } = await retried(() =>
    client.send(new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: true })),
  );
  return found;
};
