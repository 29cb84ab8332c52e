import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ExpiringLine } from '../../domain/travel-document/expiring-line.ts';
import type { Expiries } from '../ports/expiries.ts';
import { expiryPrefix, type Key, workPartition } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** The documents that expire, from the partition of a State. A cursor is the sort key of the last one seen. */
export const expiriesIn = ({ client, name }: Table): Expiries => ({
  list: async (state, until, limit, after) => {
    const { Items = [], LastEvaluatedKey } = await retried(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
          ExpressionAttributeValues: {
            ':pk': workPartition(state),
            ':from': expiryPrefix,
            ':until': `${expiryPrefix}${until}#~`,
          },
          ConsistentRead: true,
          Limit: limit,
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk: workPartition(state), sk: after } }),
        }),
      ),
    );
    const items = Items.map(({ line }) => line as ExpiringLine);
    return { items, ...(LastEvaluatedKey === undefined ? {} : { next: (LastEvaluatedKey as Key).sk }) };
  },
});
