import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { wholeTable } from '../../../../infra/aws/restore/whole-table.ts';
import { newTable } from '../../../embedded/table.ts';

const count = 250;
const keyOf = (n: number) => ({ pk: `CASE#${n % 40}`, sk: String(n).padStart(6, '0') });

let name: string;
beforeAll(async () => {
  name = await newTable();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  // Together more than a page of the store, which is a megabyte.
  const items = Array.from({ length: count }, (_none, n) => ({ ...keyOf(n), filling: 'x'.repeat(8_000) }));
  for (let from = 0; from < count; from += 25) {
    const RequestItems = { [name]: items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } })) };
    await client.send(new BatchWriteCommand({ RequestItems }));
  }
});

const table = () => wholeTable(name, { region: 'eu-central-1', endpoint: inject('dynamoEndpoint') });

describe('A table that is read whole', () => {
  it('gives every item once, page by page, and those of a partition in their order', async () => {
    const pages: (readonly { readonly pk: string; readonly sk: string }[])[] = [];
    for await (const page of table().items()) pages.push(page);
    expect(pages.length).toBeGreaterThan(1);
    const keys = pages.flat().map(({ pk, sk }) => `${pk} ${sk}`);
    expect(new Set(keys).size).toBe(count);
    expect(keys.length).toBe(count);
    for (const ofOne of Map.groupBy(pages.flat(), ({ pk }) => pk).values())
      expect(ofOne.map(({ sk }) => sk)).toEqual(ofOne.map(({ sk }) => sk).sort());
  });

  it('gives items by their keys in the order of the keys, however many, and nothing where there is none', async () => {
    const asked = [{ pk: 'CASE#none', sk: '0' }, ...Array.from({ length: count }, (_none, n) => keyOf(count - 1 - n))];
    const found = await table().at(asked);
    expect(found[0]).toBeUndefined();
    expect(found.slice(1).map((item) => ({ pk: item?.pk, sk: item?.sk }))).toEqual(asked.slice(1));
  });
});
