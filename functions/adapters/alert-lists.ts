import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Acknowledgements } from '../ports/acknowledgements.ts';
import type { AlertLists, StoredAlert } from '../ports/alert-lists.ts';
import { ownMail } from './alert-items.ts';
import { asSeen } from './item-seen.ts';
import { alertKey, alertPartition, duePartition, type Key } from './keys.ts';
import { receiptWrite } from './receipt-write.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

type Item = Omit<StoredAlert, 'state' | 'alertId'> & Key;

const storedAlert = (item: Record<string, unknown>): StoredAlert => {
  const { pk, sk, ...rest } = item as Item & { duePartition?: string };
  return { ...rest, state: pk.slice(alertPartition('').length), alertId: sk } as StoredAlert;
};

const itemOf = ({ state, alertId, ...rest }: StoredAlert): Record<string, unknown> => ({ ...alertKey(state, alertId), ...rest });

/** The alerts of the States in the table. */
export const alertListsIn = (table: Table): AlertLists & Acknowledgements => {
  const { client, name } = table;
  return {
    find: async (state, alertId) => {
      const { Item } = await retried(() =>
        client.send(new GetCommand({ TableName: name, Key: { ...alertKey(state, alertId) }, ConsistentRead: true })),
      );
      return Item === undefined ? undefined : storedAlert(Item);
    },
    list: async (state, { from = '', until = '~', limit, oldestFirst = false }, after) => {
      const { Items = [], LastEvaluatedKey } = await retried(() =>
        client.send(
          new QueryCommand({
            TableName: name,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
            ExpressionAttributeValues: { ':pk': alertPartition(state), ':from': from === '' ? '0' : from, ':until': until },
            ConsistentRead: true,
            ScanIndexForward: oldestFirst,
            Limit: limit,
            ...(after === undefined ? {} : { ExclusiveStartKey: { ...alertKey(state, after) } }),
          }),
        ),
      );
      const items = Items.map(storedAlert);
      return { items, ...(LastEvaluatedKey === undefined ? {} : { next: (LastEvaluatedKey as Key).sk }) };
    },
    acknowledge: async (seen, acknowledged, receipt, at) => {
      const { dueAt: _owed, ...rest } = seen;
      const put = { ...itemOf(rest), acknowledged, version: seen.version + 1 };
      const saved = await writeTogether(table, [receiptWrite(receipt, at), { put, ...asSeen(seen) }]);
      return saved === 'done' ? 'saved' : saved;
    },
    passOn: async (seen, mail, dueAt, now) => {
      const { dueAt: _owed, ...rest } = seen;
      const alert = mail === undefined ? seen.alert : { ...seen.alert, passedOn: mail.passedOn };
      const put = { ...itemOf(rest), alert, version: seen.version + 1, ...(dueAt === undefined ? {} : { duePartition, dueAt }) };
      return writeTogether(table, [{ put, ...asSeen(seen) }, ...(mail === undefined ? [] : [ownMail(mail, now)])]);
    },
  };
};
