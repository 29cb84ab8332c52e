import { asSent, begun, type MailRecord, type MailRecords, wentOut, withEvent } from '../ports/mail-records.ts';
import { mailTag } from '../ports/mail-tag.ts';
import { itemAt } from './item-at.ts';
import { asSeen } from './item-seen.ts';
import { type Key, mailKey } from './keys.ts';
import { secondsAfter } from './receipt-write.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { untilThrough } from './until-through.ts';

/** For how long it is known of a mail that it was sent, and what became of it. */
const keepDays = 400;

/** Each time that a record moved on, somebody else's write went through: more than that many at once are not awaited. */
const tries = 20;

type Kept = { readonly version: number; readonly expiresAt: number };

type Stored = Kept & { readonly record: MailRecord };

/** What is known of mails, in the table. Every write states the version it saw, so that sender and events lose nothing of each other. */
export const mailRecordsIn = (table: Table): MailRecords => {
  const read = async (tag: string): Promise<Stored | undefined> => {
    const item = await itemAt(table, mailKey(tag));
    if (item === undefined) return undefined;
    const { pk: _pk, sk: _sk, version, expiresAt, ...record } = item as MailRecord & Key & Kept;
    return { record, version, expiresAt };
  };

  const write = (tag: string, { record, version, expiresAt }: Stored): Promise<'done' | 'moved-on'> =>
    writeTogether(table, [{ put: { ...mailKey(tag), ...record, version: version + 1, expiresAt }, ...asSeen({ version }) }]);

  const changed = (tag: string, change: (record: MailRecord) => MailRecord): Promise<MailRecord | undefined> =>
    untilThrough(`The record of the mail ${tag}`, tries, async () => {
      const seen = await read(tag);
      if (seen === undefined) return undefined;
      const record = change(seen.record);
      return record === seen.record || (await write(tag, { ...seen, record })) === 'done' ? record : 'moved-on';
    });

  return {
    find: async (mailId) => (await read(mailTag(mailId)))?.record,
    claim: async (mail, now, until) => {
      const tag = mailTag(mail.mailId);
      const first = { record: begun(mail, until), version: 0, expiresAt: secondsAfter(now, keepDays) };
      if ((await write(tag, first)) === 'done') return 'claimed';
      const seen = await read(tag);
      if (seen === undefined) return 'taken';
      if (wentOut(seen.record)) return 'sent';
      if (seen.record.until !== undefined && seen.record.until >= now) return 'taken';
      const again = await write(tag, { ...seen, record: { ...seen.record, ...mail, until } });
      return again === 'done' ? 'claimed' : 'taken';
    },
    done: async (mailId, now) => {
      const record = await changed(mailTag(mailId), (seen) => asSent(seen, now));
      if (record === undefined) throw new Error(`${mailId} was sent without a claim`);
    },
    happened: (tag, event) => changed(tag, (seen) => withEvent(seen, event)),
  };
};
