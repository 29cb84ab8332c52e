import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { resendHours } from '../change/owed-message.ts';
import type { Reply } from '../transit/reply.ts';
import type { MessageReceipt, StoredTransit, TransitChange, TransitStore } from '../transit/transit-store.ts';
import { alertWrites } from './alert-items.ts';
import { asSeen, replacedItem, unmovedItem } from './item-seen.ts';
import {
  duePartition,
  historyKey,
  type Key,
  messageKey,
  outboxPartition,
  rejectedPartition,
  transitDueKey,
  transitKey,
  transitLineKey,
} from './keys.ts';
import { receiptWrite, secondsAfter } from './receipt-write.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';

/** For how long a message sent again gets the same outcome again. */
const messageDays = 90;

type Meaning = 'moved-on' | 'key-taken';

const keyOfMessage = (partner: string, messageId: string): Key =>
  messageKey(createHash('sha256').update(`${partner}\n${messageId}`).digest('hex'));

const outbox = (transitId: string, { id, to, body }: Reply, place: string, at: Instant): Write<Meaning> => ({
  put: {
    pk: outboxPartition(transitId),
    sk: place,
    id,
    to: { queue: 'outbound', state: to },
    body,
    caseId: transitId,
    duePartition,
    dueAt: addHours(at, resendHours),
  },
});

/** A line stands by the entry: where the itinerary changed, the old place is left. */
const lines = ({ before, after }: TransitChange): readonly Write<Meaning>[] => {
  const place = (stored: Pick<StoredTransit, 'transit'> | undefined) =>
    stored?.transit && { transitId: stored.transit.id, entryAt: stored.transit.request.itinerary.entry.at };
  const [old, now] = [place(before), place(after)];
  if (after.transit === undefined || now === undefined) return [];
  const { requestingState, transitState, id } = after.transit;
  return [requestingState, transitState].flatMap((state): Write<Meaning>[] => [
    { put: { ...transitLineKey(state, now), transitId: id } },
    ...(old === undefined || old.entryAt === now.entryAt ? [] : [{ remove: { ...transitLineKey(state, old) } }]),
  ]);
};

const itemsOf = (change: TransitChange): readonly Write<Meaning>[] => {
  const { transitId, before, after, entries, messages, replies, alerts, dueAt, receipt, at } = change;
  const version = before?.version ?? 0;
  return [
    ...(receipt === undefined ? [] : [receiptWrite(receipt, at)]),
    { put: { ...transitKey(transitId), ...after, version: version + 1 }, ...asSeen({ version }) },
    ...entries.map(
      (entry): Write<Meaning> => ({
        put: { ...historyKey(transitId, 'shared', '', entry.n), entry },
        condition: 'attribute_not_exists(pk)',
        otherwise: 'moved-on',
      }),
    ),
    ...messages.map(
      ({ partner, messageId, receipt: kept }): Write<Meaning> => ({
        put: { ...keyOfMessage(partner, messageId), ...kept, expiresAt: secondsAfter(at, messageDays) },
        // The same message may have come to its outcome since its receipt was looked for.
        condition: 'attribute_not_exists(pk) OR waits = :waits',
        values: { ':waits': true },
        otherwise: 'moved-on',
      }),
    ),
    ...lines(change),
    { put: { ...transitDueKey(transitId), transitId, ...(dueAt === undefined ? {} : { duePartition, dueAt }) } },
    ...replies.map((reply, index) =>
      outbox(transitId, reply, `${String(version + 1).padStart(6, '0')}#${String(index).padStart(3, '0')}`, at),
    ),
    ...alerts.flatMap((alert) => alertWrites(alert, at)),
    ...(change.replaced ?? []).map(replacedItem),
    ...(change.itemsSeen ?? []).map(unmovedItem),
  ];
};

/** The transits in the table. */
export const transitsIn = (table: Table): TransitStore => {
  const get = async (key: Key): Promise<Record<string, unknown> | undefined> =>
    (await retried(() => table.client.send(new GetCommand({ TableName: table.name, Key: { ...key }, ConsistentRead: true }))))
      .Item;
  return {
    load: async (transitId) => {
      const item = await get(transitKey(transitId));
      if (item === undefined) return undefined;
      const { pk: _pk, sk: _sk, ...stored } = item;
      return stored as StoredTransit;
    },
    save: async (change) => {
      const saved = await writeTogether(table, itemsOf(change));
      return saved === 'done' ? 'saved' : saved;
    },
    receiptOf: async (partner, messageId) => (await get(keyOfMessage(partner, messageId))) as MessageReceipt | undefined,
    answer: (transitId, replies, kept, rejected, at) =>
      writeTogether(table, [
        ...replies.map((reply) => outbox(transitId, reply, `again#${reply.id}`, at) as Write<'moved-on'>),
        ...(kept === undefined
          ? []
          : [
              {
                put: { ...keyOfMessage(kept.partner, kept.messageId), ...kept.receipt, expiresAt: secondsAfter(at, messageDays) },
              },
            ]),
        ...(rejected === undefined
          ? []
          : [
              {
                put: {
                  pk: rejectedPartition(rejected.partner),
                  sk: `${at}#${createHash('sha256').update(rejected.messageId).digest('hex').slice(0, 16)}`,
                  rejected,
                  expiresAt: secondsAfter(at, messageDays),
                },
              },
            ]),
      ]),
  };
};
