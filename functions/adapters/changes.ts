import type { Changes, VisibleChange } from '../ports/changes.ts';
import { changePrefix, workPartition } from './keys.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** The news of changes in the table, the oldest first. A cursor is the sort key of the last one seen. */
export const changesIn = (table: Table): Changes => ({
  list: async (state, until, limit, after) => {
    // A key itself is passed by: with the least character behind it the range begins after it.
    const [from, to] = [after === undefined ? changePrefix : `${after}!`, `${changePrefix}${until}`];
    if (from > to) return { items: [] };
    const { items } = await pageOf(table, { pk: workPartition(state), from, until: to }, { limit }, (item) => item);
    const last = items.at(-1)?.['sk'] as string | undefined;
    return { items: items.map(({ news }) => news as VisibleChange), ...(last === undefined ? {} : { next: last }) };
  },
});
