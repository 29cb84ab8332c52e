import type { Instant } from '../../domain/time/instant.ts';
import type { Changes, VisibleChange } from '../ports/changes.ts';
import type { Page } from '../ports/page.ts';
import { changePrefix, workPartition } from './keys.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** The news in a partition that were stored before `until`, the oldest first. A cursor is the sort key of the last one seen. */
export const newsAt = async <News>(
  table: Table,
  pk: string,
  until: Instant,
  limit: number,
  after: string | undefined,
): Promise<Page<News>> => {
  // A key itself is passed by: with the least character behind it the range begins after it.
  const [from, to] = [after === undefined ? changePrefix : `${after}!`, `${changePrefix}${until}`];
  if (from > to) return { items: [] };
  const { items } = await pageOf(table, { pk, from, until: to }, { limit }, (item) => item);
  const last = items.at(-1)?.['sk'] as string | undefined;
  return { items: items.map(({ news }) => news as News), ...(last === undefined ? {} : { next: last }) };
};

/** The news of changes of cases in the table. */
export const changesIn = (table: Table): Changes => ({
  list: (state, until, limit, after) => newsAt<VisibleChange>(table, workPartition(state), until, limit, after),
});
