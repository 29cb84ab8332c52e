import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { stateOf } from '../../domain/state-code.ts';
import type { Due, DueIndex } from '../ports/due-index.ts';
import { alertPartition, duePartition } from './keys.ts';
import type { Table } from './table.ts';

/** What an item of the index is about, by its key alone. */
const dueOf = (pk: string, sk: string): Due => {
  const [prefix = '', rest = ''] = [pk.slice(0, pk.indexOf('#')), pk.slice(pk.indexOf('#') + 1)];
  if (prefix === 'OUTBOX') return { owed: 'sending', outbox: rest };
  if (prefix === 'ALERT') return { owed: 'acknowledgement', office: pk.slice(alertPartition('').length), alertId: sk };
  if (rest.startsWith('DIGEST#')) return { owed: 'digest', office: rest.slice('DIGEST#'.length) };
  if (rest.startsWith('OWN#')) {
    const [, state = '', caseId = ''] = rest.split('#');
    return { owed: 'own-date', caseId, state: stateOf(state) };
  }
  if (rest.startsWith('TRANSIT#')) return { owed: 'transit', transitId: rest.slice('TRANSIT#'.length) };
  if (rest.startsWith('CONVICTED#')) return { owed: 'convicted-transfer', transferId: rest.slice('CONVICTED#'.length) };
  return { owed: 'alert', caseId: rest };
};

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
    const items = Items.map(({ pk, sk }) => dueOf(String(pk), String(sk)));
    return { items, ...(LastEvaluatedKey === undefined ? {} : { next: JSON.stringify(LastEvaluatedKey) }) };
  },
});
