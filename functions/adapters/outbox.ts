import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Outbox, Unsent } from '../ports/outbox.ts';
import { type Key, outboxPartition } from './keys.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** The outbox in the table: one partition per case, in the order of its changes. */
export const outboxIn = (table: Table): Outbox => ({
  unsent: async (caseId) => {
    const found: Unsent[] = [];
    let start: Key | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': outboxPartition(caseId) },
          ConsistentRead: true,
          ...(start === undefined ? {} : { ExclusiveStartKey: { ...start } }),
        }),
      );
      for (const { sk, id, to, body } of Items) found.push({ caseId, place: sk, id, to, body });
      start = LastEvaluatedKey as Key | undefined;
    } while (start !== undefined);
    return found;
  },
  sent: async ({ caseId, place }) => {
    await writeTogether(table, [{ remove: { pk: outboxPartition(caseId), sk: place } }]);
  },
});
