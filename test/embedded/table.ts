import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';

const made: string[] = [];

const clients = new Map<string | undefined, DynamoDBDocumentClient>();

/** The client of the tests themselves, one for each address of the store: most of what a request costs is to make its client. */
export const storeHere = (endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB']): DynamoDBDocumentClient => {
  const client = clients.get(endpoint) ?? DynamoDBDocumentClient.from(new DynamoDBClient({}));
  clients.set(endpoint, client);
  return client;
};

/** Deletes the tables that this test file made. */
export const deleteTablesAt = async (endpoint: string): Promise<void> => {
  const client = new DynamoDBClient({ endpoint });
  for (const TableName of made.splice(0)) await client.send(new DeleteTableCommand({ TableName }));
  client.destroy();
  clients.clear();
};

/**
 * Makes an empty table of its own for a test file, with the keys and index of the template's, and names it to the functions by
 * TABLE_NAME. Without a stream: what reads the stream is tried on a whole instance, and the embedded store slows down with
 * every record that a stream keeps.
 */
export const newTable = async (): Promise<string> => {
  const name = `readmit-${randomUUID()}`;
  const client = new DynamoDBClient({});
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'duePartition', 'dueAt'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePartition', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  );
  made.push(name);
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1 }, { TableName: name });
  client.destroy();
  process.env['TABLE_NAME'] = name;
  return name;
};

export type Item = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** Every item of the table, in the order of its keys. */
export const dumpOf = async (table: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client: storeHere() }, { TableName: table }))
    items.push(...(Items as Item[]));
  const key = ({ pk, sk }: Item): string => `${pk} ${sk}`;
  return items.sort((one, other) => (key(one) < key(other) ? -1 : 1));
};
