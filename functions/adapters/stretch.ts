import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Page } from '../ports/page.ts';
import type { Item } from './item-at.ts';
import type { Key } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** Items of one partition, the first sort key first: those whose sort key begins so, or lies between two, ends included; or all. */
export type Stretch = { readonly pk: string; readonly newestFirst?: boolean } & (
  | { readonly prefix?: string }
  | { readonly from: string; readonly until: string }
);

/** Of a list: how many items at most, and after which sort key it goes on. */
export type Asked = { readonly limit: number; readonly after?: string | undefined };

/** DynamoDB takes no empty prefix: without one it is the whole partition. */
const conditionOf = (stretch: Stretch) => {
  if ('from' in stretch)
    return { keys: 'pk = :pk AND sk BETWEEN :from AND :until', values: { ':from': stretch.from, ':until': stretch.until } };
  const { prefix } = stretch;
  return prefix === undefined
    ? { keys: 'pk = :pk', values: {} }
    : { keys: 'pk = :pk AND begins_with(sk, :prefix)', values: { ':prefix': prefix } };
};

/** The items as they are at that moment, as far as one answer of the store goes, and the sort key after which there are more. */
const query = async ({ client, name }: Table, stretch: Stretch, { limit, after }: Partial<Asked>): Promise<Page<Item>> => {
  const { pk, newestFirst = false } = stretch;
  const { keys, values } = conditionOf(stretch);
  const { Items = [], LastEvaluatedKey } = await retried(() =>
    client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: keys,
        ExpressionAttributeValues: { ':pk': pk, ...values },
        ConsistentRead: true,
        ScanIndexForward: !newestFirst,
        ...(limit === undefined ? {} : { Limit: limit }),
        ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
      }),
    ),
  );
  return { items: Items, ...(LastEvaluatedKey === undefined ? {} : { next: (LastEvaluatedKey as Key).sk }) };
};

/** A page of a list, each item as it is read. Its cursor is the sort key of the last item seen. */
export const pageOf = async <T>(table: Table, stretch: Stretch, asked: Asked, read: (item: Item) => T): Promise<Page<T>> => {
  const { items, ...rest } = await query(table, stretch, asked);
  return { items: items.map(read), ...rest };
};

/** All items of a stretch, answer by answer of the store. */
export async function* answersOf(table: Table, stretch: Stretch): AsyncGenerator<readonly Item[]> {
  let after: string | undefined;
  do {
    const { items, next } = await query(table, stretch, { after });
    yield items;
    after = next;
  } while (after !== undefined);
}

/** All items of a stretch together, where they are few. */
export const allOf = async (table: Table, stretch: Stretch): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const items of answersOf(table, stretch)) found.push(...items);
  return found;
};
