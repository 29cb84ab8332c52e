import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '../history/entry.ts';
import type { Histories } from '../ports/histories.ts';
import { historyPartition, type Key } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** The history chains in the table, oldest entry first. A cursor is the sort key of the last entry seen. */
export const historiesIn = ({ client, name }: Table): Histories => ({
  list: async (caseId, chain, state, limit, after) => {
    const pk = historyPartition(caseId, chain, state);
    const { Items = [], LastEvaluatedKey } = await retried(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          Limit: limit,
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
        }),
      ),
    );
    const next = (LastEvaluatedKey as Key | undefined)?.sk;
    return { items: Items.map((item) => item['entry'] as HistoryEntry), ...(next === undefined ? {} : { next }) };
  },
});
