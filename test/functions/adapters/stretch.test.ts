import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allOf, pageOf, type Stretch } from '../../../functions/adapters/stretch.ts';
import { type Table, tableCalled } from '../../../functions/adapters/table.ts';
import { restore } from '../../embedded/restore.ts';
import { newTable } from '../../embedded/table.ts';

const pk = 'WORK#FR';
const sortKeys = ['CASE#', 'EXPIRY#'].flatMap((prefix) => Array.from({ length: 9 }, (_none, n) => `${prefix}${n}`));

let table: Table;
beforeAll(async () => {
  const name = await newTable();
  await restore(name, [...sortKeys.map((sk) => ({ pk, sk })), { pk: 'WORK#NL', sk: 'CASE#0' }]);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = inject('dynamoEndpoint');
  table = tableCalled(name);
});

const sortKeyOf = ({ sk }: Readonly<Record<string, unknown>>): string => String(sk);

/** The stretch page by page, each where the one before it ended. */
const paged = async (stretch: Stretch, limit: number): Promise<readonly string[]> => {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await pageOf(table, stretch, { limit, after }, sortKeyOf);
    expect(items.length).toBeLessThanOrEqual(limit);
    found.push(...items);
    after = next;
  } while (after !== undefined);
  return found;
};

const within: readonly (readonly [string, Stretch, readonly string[]])[] = [
  ['a whole partition', { pk }, sortKeys],
  ['what begins so', { pk, prefix: 'CASE#' }, sortKeys.slice(0, 9)],
  ['what lies between two keys, both included', { pk, from: 'CASE#3', until: 'EXPIRY#1' }, sortKeys.slice(3, 11)],
];

describe('a list of the store', () => {
  test.each(
    within,
  )('of %s is the same by pages of whatever size as together, either way round', async (_what, stretch, wanted) => {
    expect((await allOf(table, stretch)).map(sortKeyOf)).toEqual(wanted);
    const anyPage = fc.record({ limit: fc.integer({ min: 1, max: 20 }), newestFirst: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(anyPage, async ({ limit, newestFirst }) => {
        expect(await paged({ ...stretch, newestFirst }, limit)).toEqual(newestFirst ? wanted.toReversed() : wanted);
      }),
      { numRuns: 12 },
    );
  });

  test('all of a partition is all, however many answers of the store it takes', async () => {
    const name = await newTable();
    const items = Array.from({ length: 5 }, (_none, n) => ({ pk, sk: String(n), text: 'x'.repeat(300_000) }));
    await restore(name, items);
    expect((await allOf(tableCalled(name), { pk })).map(sortKeyOf)).toEqual(items.map(({ sk }) => sk));
  });
});
