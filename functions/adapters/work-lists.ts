import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { WorkLists } from '../ports/work-lists.ts';
import { itemAt } from './item-at.ts';
import { referencePrefix, workKey, workPartition } from './keys.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** The work lists of the States, read as they are at that moment. */
export const workListsIn = (table: Table): WorkLists => ({
  list: (state, limit, after) => {
    const newest = { pk: workPartition(state), prefix: 'CASE#', newestFirst: true };
    return pageOf(table, newest, { limit, after }, ({ item }) => item as WorkListItem);
  },
  byReference: async (state, reference, limit, after) => {
    const filed = { pk: workPartition(state), prefix: referencePrefix(reference), newestFirst: true };
    const { items, ...rest } = await pageOf(table, filed, { limit, after }, ({ caseId }) => String(caseId));
    const found = await Promise.all(
      items.map(async (caseId) => (await itemAt(table, workKey(state, caseId)))?.['item'] as WorkListItem | undefined),
    );
    return { items: found.filter((item) => item !== undefined), ...rest };
  },
});
