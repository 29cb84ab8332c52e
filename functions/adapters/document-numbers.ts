import { createHmac } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { comparedNumber } from '../../domain/person/document-number.ts';
import type { DocumentNumbers, DocumentPlace } from '../ports/document-numbers.ts';
import { numberKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** The numbers of documents in the table. A key there is read by whoever may read the table: the hash under a secret tells no number. */
export const documentNumbersIn = ({ client, name }: Table, secret: string): DocumentNumbers => {
  const keyOf = (issuedBy: string, number: string) =>
    numberKey(
      createHmac('sha256', secret)
        .update(`document ${issuedBy} ${comparedNumber(number)}`)
        .digest('base64url'),
    );
  return {
    find: async (issuedBy, number) => {
      const { Item } = await retried(() =>
        client.send(new GetCommand({ TableName: name, Key: { ...keyOf(issuedBy, number) }, ConsistentRead: true })),
      );
      return Item === undefined ? undefined : (Item as DocumentPlace);
    },
    take: (issuedBy, number, place) => ({ seen: { ...keyOf(issuedBy, number), version: 0 }, item: { ...place, version: 1 } }),
  };
};
