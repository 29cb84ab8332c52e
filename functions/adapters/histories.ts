import type { HistoryEntry } from '../history/entry.ts';
import type { Histories } from '../ports/histories.ts';
import { historyPartition } from './keys.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** The history chains in the table, oldest entry first. */
export const historiesIn = (table: Table): Histories => ({
  list: (caseId, chain, state, limit, after) =>
    pageOf(table, { pk: historyPartition(caseId, chain, state) }, { limit, after }, ({ entry }) => entry as HistoryEntry),
});
