import { createHmac } from 'node:crypto';
import { comparedNumber } from '../../domain/person/document-number.ts';
import type { DocumentNumbers, DocumentPlace } from '../ports/document-numbers.ts';
import { itemAt } from './item-at.ts';
import { numberKey } from './keys.ts';
import type { Table } from './table.ts';

/** The numbers of documents in the table. A key there is read by whoever may read the table: the hash under a secret tells no number. */
export const documentNumbersIn = (table: Table, secret: string): DocumentNumbers => {
  const keyOf = (issuedBy: string, number: string) =>
    numberKey(
      createHmac('sha256', secret)
        .update(`document ${issuedBy} ${comparedNumber(number)}`)
        .digest('base64url'),
    );
  return {
    find: async (issuedBy, number) => (await itemAt(table, keyOf(issuedBy, number))) as DocumentPlace | undefined,
    take: (issuedBy, number, place) => ({ seen: { ...keyOf(issuedBy, number), version: 0 }, item: { ...place, version: 1 } }),
  };
};
