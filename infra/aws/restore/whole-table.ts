import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, type BatchGetCommandOutput, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredItem, StoredKey, WholeTable } from './stored-item.ts';

/** DynamoDB gives no more items at once. */
const together = 100;

const keyOf = ({ pk, sk }: StoredKey): string => JSON.stringify([pk, sk]);

/** Where a table is: its region, and on this machine the address of the store. */
export type Where = { readonly region: string; readonly endpoint?: string };

/** A table of DynamoDB, with the credentials of this terminal. The pages are of a megabyte; what is throttled is asked again. */
export const wholeTable = (name: string, { region, endpoint }: Where): WholeTable => {
  const here = endpoint === undefined ? {} : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region, maxAttempts: 10, ...here }));
  const some = async (keys: readonly StoredKey[]): Promise<readonly StoredItem[]> => {
    const found: StoredItem[] = [];
    let wanted: BatchGetCommandOutput['UnprocessedKeys'] = {
      [name]: { Keys: keys.map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: true },
    };
    while (wanted !== undefined && Object.keys(wanted).length > 0) {
      const { Responses = {}, UnprocessedKeys }: BatchGetCommandOutput = await client.send(
        new BatchGetCommand({ RequestItems: wanted }),
      );
      found.push(...((Responses[name] ?? []) as StoredItem[]));
      wanted = UnprocessedKeys;
    }
    return found;
  };
  return {
    name,
    async *items() {
      let from: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new ScanCommand({ TableName: name, ConsistentRead: true, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
        );
        yield (page.Items ?? []) as StoredItem[];
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
    },
    at: async (keys) => {
      const found = new Map<string, StoredItem>();
      for (let first = 0; first < keys.length; first += together)
        for (const item of await some(keys.slice(first, first + together))) found.set(keyOf(item), item);
      return keys.map((key) => found.get(keyOf(key)));
    },
  };
};
