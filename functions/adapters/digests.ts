import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Digest, Digests } from '../ports/digests.ts';
import { noticeOfDigest } from '../schema/digest-notice.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { itemAt } from './item-at.ts';
import { digestKey, digestLines, duePartition, type Key } from './keys.ts';
import { outboxWrites } from './outbox-write.ts';
import { allOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** Its item names the office as `state`, as those of earlier releases do: States alone gathered digests then. */
type Stored = Omit<Digest, 'office'> & Key & { readonly state: string };

/** The digest is still the one that was seen. */
const asGathered = (day: CalendarDate) =>
  ({ condition: '#day = :day', names: { '#day': 'day' }, values: { ':day': day }, otherwise: 'moved-on' }) as const;

/** The digests that the offices gather, in the table. */
export const digestsIn = (table: Table): Digests => ({
  find: async (office) => {
    const item = (await itemAt(table, digestKey(office))) as Stored | undefined;
    if (item === undefined) return undefined;
    const { state, ...digest } = item;
    return { ...digest, office: state };
  },
  begin: async (office, next, now) => {
    await writeTogether(table, [
      {
        put: { ...digestKey(office), state: office, ...next, begunAt: now, duePartition },
        condition: 'attribute_not_exists(pk) OR attribute_not_exists(dueAt)',
        otherwise: 'begun' as const,
      },
    ]);
  },
  rest: ({ office, day }) => writeTogether(table, [{ put: { ...digestKey(office), state: office, day }, ...asGathered(day) }]),
  close: ({ office, day, begunAt }, next, now) => {
    const notice = noticeOfDigest(office, day);
    const outbox = `DIGEST#${office}`;
    return writeTogether(table, [
      {
        put: {
          ...digestKey(office),
          state: office,
          ...next,
          ...(begunAt === undefined ? {} : { begunAt }),
          last: day,
          closedAt: now,
          duePartition,
        },
        ...asGathered(day),
      },
      ...outboxWrites(
        outbox,
        { id: notice.mailId, to: { queue: 'duty-mail' }, body: JSON.stringify(notice) },
        notice.mailId,
        now,
      ),
    ]);
  },
});

/** What stands in the digest of an office for a day. It is whole once the digest is closed. */
export const digestLinesIn =
  (table: Table) =>
  async (office: string, day: CalendarDate | string): Promise<readonly DutyMailMessage[]> =>
    (await allOf(table, { pk: digestLines(office, day) })).map(({ alert }) => alert as DutyMailMessage);
