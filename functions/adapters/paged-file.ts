import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Pages } from '../ports/file-pages.ts';
import { StoreBusy } from '../ports/store-busy.ts';
import type { Key } from './keys.ts';
import { joined, pagePrefix } from './pages.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

const tries = 5;

/** A file's item: what of it is small, and which pages it has beside. */
export type PagedItem = { readonly file: unknown; readonly pages?: Pages };

const pagesIn = async ({ client, name }: Table, pk: string): Promise<readonly Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  let start: Key | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await retried(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :page)',
          ExpressionAttributeValues: { ':pk': pk, ':page': pagePrefix },
          ConsistentRead: true,
          ...(start === undefined ? {} : { ExclusiveStartKey: { ...start } }),
        }),
      ),
    );
    found.push(...Items);
    start = LastEvaluatedKey as Key | undefined;
  } while (start !== undefined);
  return found;
};

/** The whole file of an item, its pages read where it has any; undefined where they moved since the item was read. */
export const wholeFile = async <File>(table: Table, pk: string, { file, pages = {} }: PagedItem): Promise<File | undefined> =>
  joined<File>(file, pages, Object.keys(pages).length === 0 ? [] : await pagesIn(table, pk));

/** Reads again as long as something moved between a file's item and its pages. Throws StoreBusy where that does not end. */
export const inOnePicture = async <T>(once: () => Promise<T | 'moved-on'>): Promise<T> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await once();
    if (read !== 'moved-on') return read;
  }
  throw new StoreBusy(`A file moved ${tries} times while its pages were read`);
};
