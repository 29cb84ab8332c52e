import type { ExpiringLine } from '../../domain/travel-document/expiring-line.ts';
import type { Expiries } from '../ports/expiries.ts';
import { expiryPrefix, workPartition } from './keys.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** The documents that expire, from the partition of a State. */
export const expiriesIn = (table: Table): Expiries => ({
  list: (state, until, limit, after) => {
    const expiring = { pk: workPartition(state), from: expiryPrefix, until: `${expiryPrefix}${until}#~` };
    return pageOf(table, expiring, { limit, after }, ({ line }) => line as ExpiringLine);
  },
});
