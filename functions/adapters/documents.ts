import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Documents } from '../ports/documents.ts';
import { documentKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** In which case a travel document stands, from the table. */
export const documentsIn = ({ client, name }: Table): Documents => ({
  caseOf: async (documentId) => {
    const { Item } = await retried(() =>
      client.send(new GetCommand({ TableName: name, Key: { ...documentKey(documentId) }, ConsistentRead: true })),
    );
    return Item?.['caseId'] as string | undefined;
  },
});
