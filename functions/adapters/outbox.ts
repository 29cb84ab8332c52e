import type { Outbox, Unsent } from '../ports/outbox.ts';
import { outboxPartition } from './keys.ts';
import { allOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

/** The outbox in the table: one partition per case, in the order of its changes. */
export const outboxIn = (table: Table): Outbox => ({
  unsent: async (caseId) => {
    const owed = (await allOf(table, { pk: outboxPartition(caseId) })) as readonly (Omit<Unsent, 'place'> & { sk: string })[];
    return owed.map(({ sk, id, to, body }) => ({ caseId, place: sk, id, to, body }));
  },
  sent: async ({ caseId, place }) => {
    await writeTogether(table, [{ remove: { pk: outboxPartition(caseId), sk: place } }]);
  },
});
