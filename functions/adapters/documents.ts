import type { Documents } from '../ports/documents.ts';
import { itemAt } from './item-at.ts';
import { documentKey } from './keys.ts';
import type { Table } from './table.ts';

/** In which case a travel document stands, from the table. */
export const documentsIn = (table: Table): Documents => ({
  caseOf: async (documentId) => (await itemAt(table, documentKey(documentId)))?.['caseId'] as string | undefined,
});
