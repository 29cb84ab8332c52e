import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import { addHours } from '../../domain/time/instant.ts';
import type { Digest, Digests } from '../ports/digests.ts';
import { resendHours } from '../ports/owed-message.ts';
import { digestMailId } from '../schema/digest-notice.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { itemAt } from './item-at.ts';
import { digestKey, digestLines, duePartition, type Key, outboxPartition } from './keys.ts';
import { allOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** The digests that the States gather, in the table. */
export const digestsIn = (table: Table): Digests => ({
  find: async (state) => (await itemAt(table, digestKey(state))) as (Digest & Key) | undefined,
  begin: async (state, day, dueAt) => {
    await writeTogether(table, [
      {
        put: { ...digestKey(state), state, day, dueAt, duePartition },
        condition: 'attribute_not_exists(pk)',
        otherwise: 'begun' as const,
      },
    ]);
  },
  close: ({ state, day }, next, now) => {
    const mailId = digestMailId(state, day);
    const outbox = `DIGEST#${state}`;
    return writeTogether(table, [
      {
        put: { ...digestKey(state), state, ...next, last: day, closedAt: now, duePartition },
        condition: '#day = :day',
        names: { '#day': 'day' },
        values: { ':day': day },
        otherwise: 'moved-on' as const,
      },
      {
        put: {
          pk: outboxPartition(outbox),
          sk: mailId,
          id: mailId,
          to: { queue: 'duty-mail' },
          body: JSON.stringify({ mailId, state, digest: day }),
          caseId: outbox,
          duePartition,
          dueAt: addHours(now, resendHours),
        },
      },
    ]);
  },
});

/** What stands in the digest of a State for a day. It is whole once the digest is closed. */
export const digestLinesIn =
  (table: Table) =>
  async (state: string, day: CalendarDate | string): Promise<readonly DutyMailMessage[]> =>
    (await allOf(table, { pk: digestLines(state, day) })).map(({ alert }) => alert as DutyMailMessage);
