import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { dumpOf, type Item, storeHere } from './table.ts';

const atOnce = 25;

const keyOf = ({ pk, sk }: Item): string => JSON.stringify([pk, sk]);

/**
 * Puts the table back as it was, so that the same case can be taken through the same step again. By what the secret of the registers is
 * known again stays: a function that has looked does not look anew, and one that has not would leave it at some other moment.
 */
export const restore = async (table: string, before: readonly Item[]): Promise<void> => {
  const was = new Map(before.map((item) => [keyOf(item), JSON.stringify(item)]));
  const now = new Map((await dumpOf(table)).map((item) => [keyOf(item), item]));
  const writes = [
    ...[...now]
      .filter(([key, { pk }]) => !was.has(key) && !pk.startsWith('FINGERPRINT#'))
      .map(([, { pk, sk }]) => ({ DeleteRequest: { Key: { pk, sk } } })),
    ...before
      .filter((item) => JSON.stringify(now.get(keyOf(item))) !== was.get(keyOf(item)))
      .map((Item) => ({ PutRequest: { Item } })),
  ];
  for (let from = 0; from < writes.length; from += atOnce) {
    const { UnprocessedItems = {} } = await storeHere().send(
      new BatchWriteCommand({ RequestItems: { [table]: writes.slice(from, from + atOnce) } }),
    );
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The table was not put back whole');
  }
};
