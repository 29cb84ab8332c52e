import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import type { PersonNames } from '../ports/person-names.ts';
import type { StoredTransit } from '../ports/stored-transit.ts';
import type { EarlyLine, TransitLine } from '../ports/transit-lines.ts';
import type { MessageReceipt, RejectedMessage, Waiting } from '../ports/transit-messages.ts';
import type { TransitStore } from '../ports/transit-store.ts';
import { itemsOf } from './case-items.ts';
import { type Item, itemAt } from './item-at.ts';
import { type Key, rejectedPartition, transitDueKey, transitKey, transitLinePrefix, waitingKey, workPartition } from './keys.ts';
import { nobodyNamed, withNames } from './noted-names.ts';
import { inOnePicture, wholeFile } from './paged-file.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { keyOfMessage, refusalWrites, replyWrites, transitWrites } from './transit-items.ts';
import { keptWhole, placesOf } from './waiting-messages.ts';
import { writeDated } from './write-dated.ts';

/** The transits in the table. A cursor is the sort key of the last item seen. `names`: as `caseStore` has it. */
export const transitsIn = (table: Table, names: Pick<PersonNames, 'note'> = nobodyNamed): TransitStore => {
  const get = (key: Key): Promise<Item | undefined> => itemAt(table, key);
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
      const opens = change.opens && (await withNames(names, change.opens));
      const saved = await writeDated(table, (storedAt) => [
        ...transitWrites(change),
        ...(opens === undefined ? [] : itemsOf(opens, storedAt)),
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
        replies.flatMap((reply, index) => replyWrites(group, reply, `again#${sentAt}#${queueMessageId}#${index}`, sentAt)),
      ),
    refuse: (refusal) => writeTogether(table, refusalWrites(refusal)),
    list: async (state, ended, limit, after) => {
      const ofState = { pk: workPartition(state), prefix: transitLinePrefix(ended), newestFirst: ended };
      const { items, ...rest } = await pageOf(table, ofState, { limit, after }, (item) => item);
      const kindsOf = <T>(kind: 'line' | 'early'): readonly T[] =>
        items.flatMap(({ [kind]: shown }) => (shown === undefined ? [] : [shown as T]));
      return { items: kindsOf<TransitLine>('line'), early: kindsOf<EarlyLine>('early'), ...rest };
    },
    rejections: (state, limit, after) => {
      const newest = { pk: rejectedPartition(state), newestFirst: true };
      return pageOf(table, newest, { limit, after }, ({ rejected }) => rejected as RejectedMessage);
    },
  };
};
