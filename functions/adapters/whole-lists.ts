import { itemAt } from './item-at.ts';
import { fingerprintKey } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Stands in the table's first item where every case has its places in the work lists: from the beginning of a table that begins under
 * a release that writes them, and in an older one from when all that stood there before has been given its places.
 */
export const wholeLists = { lists: 'whole' } as const;

/** Whether no case of an earlier release can be without its places. */
export const areListsWhole = async (table: Table): Promise<boolean> =>
  (await itemAt(table, fingerprintKey))?.['lists'] === wholeLists.lists;
