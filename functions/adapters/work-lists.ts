import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { WorkLists } from '../ports/work-lists.ts';
import { type Key, referencePrefix, workKey, workPartition } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

type Found = { readonly items: readonly Record<string, unknown>[]; readonly next?: string };

/** The work lists of the States, read as they are at that moment. A cursor is the sort key of the last item seen. */
export const workListsIn = ({ client, name }: Table): WorkLists => {
  const page = async (pk: string, prefix: string, limit: number, after: string | undefined): Promise<Found> => {
    const { Items = [], LastEvaluatedKey } = await retried(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: limit,
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
        }),
      ),
    );
    return { items: Items, ...(LastEvaluatedKey === undefined ? {} : { next: (LastEvaluatedKey as Key).sk }) };
  };
  return {
    list: async (state, limit, after) => {
      const { items, next } = await page(workPartition(state), 'CASE#', limit, after);
      return { items: items.map((item) => item['item'] as WorkListItem), ...(next === undefined ? {} : { next }) };
    },
    byReference: async (state, reference, limit, after) => {
      const { items, next } = await page(workPartition(state), referencePrefix(reference), limit, after);
      const found = await Promise.all(
        items.map(async ({ caseId }) => {
          const key = workKey(state, caseId as string);
          const { Item } = await retried(() =>
            client.send(new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: true })),
          );
          return Item?.['item'] as WorkListItem | undefined;
        }),
      );
      return { items: found.filter((item) => item !== undefined), ...(next === undefined ? {} : { next }) };
    },
  };
};
