import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import type { StoredTransit } from '../ports/stored-transit.ts';
import type { EarlyLine, TransitLine } from '../ports/transit-lines.ts';
import type { MessageReceipt, RejectedMessage, Waiting } from '../ports/transit-messages.ts';
import type { TransitStore } from '../ports/transit-store.ts';
import { itemsOf } from './case-items.ts';
import { type Key, rejectedPartition, transitDueKey, transitKey, transitLinePrefix, waitingKey, workPartition } from './keys.ts';
import { inOnePicture, wholeFile } from './paged-file.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { keyOfMessage, refusalWrites, replyWrite, transitWrites } from './transit-items.ts';
import { keptWhole, placesOf } from './waiting-messages.ts';

/** Without a prefix the whole partition: DynamoDB takes no empty one. */
type Asked = { readonly pk: string; readonly prefix?: string; readonly limit: number; readonly newestFirst: boolean };

/** The transits in the table. A cursor is the sort key of the last item seen. */
export const transitsIn = (table: Table): TransitStore => {
  const { client, name } = table;
  const get = async (key: Key): Promise<Record<string, unknown> | undefined> =>
    (await retried(() => client.send(new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: true })))).Item;
  const page = async ({ pk, prefix, limit, newestFirst }: Asked, after: string | undefined) => {
    const { Items = [], LastEvaluatedKey } = await retried(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': pk, ...(prefix === undefined ? {} : { ':prefix': prefix }) },
          ConsistentRead: true,
          ScanIndexForward: !newestFirst,
          Limit: limit,
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
        }),
      ),
    );
    return { items: Items, ...(LastEvaluatedKey === undefined ? {} : { next: (LastEvaluatedKey as Key).sk }) };
  };
  return {
    load: (transitId) =>
      inOnePicture(async () => {
        const item = await get(transitKey(transitId));
        if (item === undefined) return undefined;
        const { pk, sk: _sk, expiresAt: _forgotten, own: file, ...rest } = item;
        const stored = { ...rest, waiting: placesOf(rest['waiting'] as StoredTransit['waiting']) } as StoredTransit;
        if (file === undefined) return stored;
        const own = await wholeFile<TransitOwnFile>(table, pk as string, { file, pages: stored.ownPages ?? {} });
        return own === undefined ? 'moved-on' : { ...stored, own };
      }),
    save: async (change) => {
      const saved = await writeTogether(table, [
        ...transitWrites(change),
        ...(change.opens === undefined ? [] : itemsOf(change.opens)),
      ]);
      return saved === 'done' ? 'saved' : saved;
    },
    dueAt: async (transitId) => (await get(transitDueKey(transitId)))?.['dueAt'] as Awaited<ReturnType<TransitStore['dueAt']>>,
    waiting: async (transitId, sequences) => {
      const items = await Promise.all(sequences.map((sequence) => get(waitingKey(transitId, sequence))));
      const found = items.flatMap((item) => (item === undefined ? [] : [item['waiting'] as Waiting]));
      if (found.length === sequences.length) return found;
      const transit = await get(transitKey(transitId));
      const whole = keptWhole((transit?.['waiting'] ?? []) as StoredTransit['waiting']);
      const all = [...found, ...whole.filter(({ message }) => sequences.includes(message.sequence))];
      return all.toSorted((one, other) => one.message.sequence - other.message.sequence);
    },
    receiptOf: async (partner, under) => (await get(keyOfMessage(partner, under))) as MessageReceipt | undefined,
    answer: (group, replies, { sentAt, queueMessageId }) =>
      writeTogether(
        table,
        replies.map((reply, index) => replyWrite(group, reply, `again#${sentAt}#${queueMessageId}#${index}`, sentAt)),
      ),
    refuse: (refusal) => writeTogether(table, refusalWrites(refusal)),
    list: async (state, ended, limit, after) => {
      const asked = { pk: workPartition(state), prefix: transitLinePrefix(ended), limit, newestFirst: ended };
      const { items, ...rest } = await page(asked, after);
      const [lines, early] = ['line', 'early'].map((kind) =>
        items.map((item) => item[kind]).filter((shown) => shown !== undefined),
      );
      return { items: lines as readonly TransitLine[], early: early as readonly EarlyLine[], ...rest };
    },
    rejections: async (state, limit, after) => {
      const { items, ...rest } = await page({ pk: rejectedPartition(state), limit, newestFirst: true }, after);
      return { items: items.map(({ rejected }) => rejected as RejectedMessage), ...rest };
    },
  };
};
