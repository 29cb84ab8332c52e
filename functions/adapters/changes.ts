import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Changes, VisibleChange } from '../ports/changes.ts';
import { changePrefix, workPartition } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** The news of changes in the table, the oldest first. A cursor is the sort key of the last one seen. */
export const changesIn = ({ client, name }: Table): Changes => ({
  list: async (state, until, limit, after) => {
    // A key itself is passed by: with the least character behind it the range begins after it.
    const [from, to] = [after === undefined ? changePrefix : `${after}!`, `${changePrefix}${until}`];
    if (from > to) return { items: [] };
    const { Items = [] } = await retried(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
          ExpressionAttributeValues: {
            ':pk': workPartition(state),
            ':from': from,
            ':until': to,
          },
          ConsistentRead: true,
          Limit: limit,
        }),
      ),
    );
    const last = Items.at(-1)?.['sk'] as string | undefined;
    return { items: Items.map((item) => item['news'] as VisibleChange), ...(last === undefined ? {} : { next: last }) };
  },
});
