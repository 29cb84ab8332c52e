import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Alerts, DueAlert, DueIndex } from '../schedule/due.ts';
import { caseKey, duePartition, type Key, outboxPartition, reminderKey } from './keys.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** What is owed by an instant, from the sparse index alone, the longest owed first. The index may lag: the items themselves decide. */
export const dueIndexIn = ({ client, name }: Table): DueIndex => ({
  by: async (at, limit, after) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: 'due',
        KeyConditionExpression: 'duePartition = :all AND dueAt <= :at',
        ExpressionAttributeValues: { ':all': duePartition, ':at': at },
        Limit: limit,
        ...(after === undefined ? {} : { ExclusiveStartKey: JSON.parse(after) }),
      }),
    );
    const items = Items.map(({ pk }) => {
      const [prefix, caseId] = String(pk).split('#');
      return { owed: prefix === 'OUTBOX' ? ('sending' as const) : ('alert' as const), caseId: caseId ?? '' };
    });
    return { items, ...(LastEvaluatedKey === undefined ? {} : { next: JSON.stringify(LastEvaluatedKey) }) };
  },
});

/** The alerts of cases in the table. */
export const alertsIn = (table: Table): Alerts => ({
  find: async (caseId) => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: { ...reminderKey(caseId) }, ConsistentRead: true }),
    );
    return Item as (DueAlert & Key) | undefined;
  },
  caseOf: async (caseId) => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: { ...caseKey(caseId) }, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : { version: Item['version'], shared: Item['file'], head: Item['head'] };
  },
  replace: async (seen, nextAt, mails, resendAt) => {
    const after = {
      put: { ...reminderKey(seen.caseId), caseId: seen.caseId, ...(nextAt === undefined ? {} : { duePartition, dueAt: nextAt }) },
      condition: 'dueAt = :at',
      values: { ':at': seen.dueAt },
      otherwise: 'moved-on' as const,
    };
    const owed = mails.map((mail) => ({
      put: {
        pk: outboxPartition(seen.caseId),
        sk: `reminder#${mail.id}`,
        caseId: seen.caseId,
        ...mail,
        duePartition,
        dueAt: resendAt,
      },
    }));
    return writeTogether(table, [after, ...owed]);
  },
});
