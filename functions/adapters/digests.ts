import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import { addHours } from '../../domain/time/instant.ts';
import type { Digest, Digests } from '../ports/digests.ts';
import { resendHours } from '../ports/owed-message.ts';
import { noticeOfDigest } from '../schema/digest-notice.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { itemAt } from './item-at.ts';
import { digestKey, digestLines, duePartition, type Key, outboxPartition } from './keys.ts';
import { allOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** Its item names the office as `state`, as those of earlier releases do: States alone gathered digests then. */
type Stored = Omit<Digest, 'office'> & Key & { readonly state: string };

/** The digests that the offices gather, in the table. */
export const digestsIn = (table: Table): Digests => ({
  find: async (office) => {
    const item = (await itemAt(table, digestKey(office))) as Stored | undefined;
    if (item === undefined) return undefined;
    const { state, ...digest } = item;
    return { ...digest, office: state };
  },
  begin: async (office, day, dueAt) => {
    await writeTogether(table, [
      {
        put: { ...digestKey(office), state: office, day, dueAt, duePartition },
        condition: 'attribute_not_exists(pk)',
        otherwise: 'begun' as const,
      },
    ]);
  },
  close: ({ office, day }, next, now) => {
    const notice = noticeOfDigest(office, day);
    const outbox = `DIGEST#${office}`;
    return writeTogether(table, [
      {
        put: { ...digestKey(office), state: office, ...next, last: day, closedAt: now, duePartition },
        condition: '#day = :day',
        names: { '#day': 'day' },
        values: { ':day': day },
        otherwise: 'moved-on' as const,
      },
      {
        put: {
          pk: outboxPartition(outbox),
          sk: notice.mailId,
          id: notice.mailId,
          to: { queue: 'duty-mail' },
          body: JSON.stringify(notice),
          caseId: outbox,
          duePartition,
          dueAt: addHours(now, resendHours),
        },
      },
    ]);
  },
});

/** What stands in the digest of an office for a day. It is whole once the digest is closed. */
export const digestLinesIn =
  (table: Table) =>
  async (office: string, day: CalendarDate | string): Promise<readonly DutyMailMessage[]> =>
    (await allOf(table, { pk: digestLines(office, day) })).map(({ alert }) => alert as DutyMailMessage);
