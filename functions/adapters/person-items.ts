import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Kept } from '../../domain/file/kept-entry.ts';
import type { Item } from './item-at.ts';
import { type Key, personCasePrefix, personKey, personPlacesPrefix } from './keys.ts';
import { beyondOf, beyondText, emptyHead, type Head } from './person-head.ts';
import { keptOf, lineOf } from './person-line.ts';
import { type Place, placeOfText, placeText } from './person-places.ts';
import { retried } from './retried.ts';
import { answersOf } from './stretch.ts';
import type { Table } from './table.ts';

/** One transaction reads no more items than this. */
const together = 100;

export const versionOf = (item: Item | undefined): number => Number(item?.['version'] ?? 0);

/** The items in the order of their keys. Those of the first transaction are read before all others. */
export const itemsAt = async ({ client, name }: Table, keys: readonly Key[]): Promise<readonly (Item | undefined)[]> => {
  const page = async (from: number): Promise<readonly (Item | undefined)[]> => {
    const TransactItems = keys.slice(from, from + together).map((key) => ({ Get: { TableName: name, Key: { ...key } } }));
    const { Responses = [] } = await retried(() => client.send(new TransactGetCommand({ TransactItems })));
    return Responses.map(({ Item: found }) => found as Item | undefined);
  };
  if (keys.length === 0) return [];
  const first = await page(0);
  const starts = Array.from({ length: Math.ceil(keys.length / together) - 1 }, (_none, index) => (index + 1) * together);
  return [...first, ...(await Promise.all(starts.map(page))).flat()];
};

/** Every case kept at a place, answer by answer of the store. */
export async function* casesAt(table: Table, { hash }: Place): AsyncGenerator<readonly Kept[]> {
  for await (const items of answersOf(table, { pk: personKey(hash).pk, prefix: personCasePrefix }))
    yield items.map(({ line }) => keptOf(String(line)));
}

export const headIn = (item: Item | undefined): Head =>
  item === undefined
    ? emptyHead
    : { cases: (item['cases'] as readonly string[]).map(keptOf), beyond: beyondOf(String(item['beyond'])) };

export const headItem = ({ cases, beyond }: Head): Item => ({ cases: cases.map(lineOf), beyond: beyondText(beyond) });

/** What a register keeps of a case: the entries, and the lists of the places at which the person is found. */
export type CaseItem = { readonly version: number; readonly kept: Kept | undefined; readonly lists: readonly string[] };

export const caseIn = (item: Item | undefined): CaseItem => ({
  version: versionOf(item),
  kept: item?.['kept'] as Kept | undefined,
  lists: (item?.['lists'] ?? []) as readonly string[],
});

/** The places of a list, which stands beside the case's item and is never changed. */
export const listKey = ({ pk }: Pick<Key, 'pk'>, list: string): Key => ({ pk, sk: `${personPlacesPrefix}${list}` });

/** What the item of a case and its lists say, of one reading or two: a list that the item names was there before it. */
export const placesOfCase = async (
  table: Table,
  key: Key,
): Promise<CaseItem & { readonly places: readonly Place[]; readonly texts: Readonly<Record<string, readonly string[]>> }> => {
  const [item] = await itemsAt(table, [key]);
  const found = caseIn(item);
  const lists = await itemsAt(
    table,
    found.lists.map((list) => listKey(key, list)),
  );
  const texts = Object.fromEntries(
    found.lists.map((list, index) => [list, (lists[index]?.['places'] ?? []) as readonly string[]]),
  );
  return { ...found, texts, places: Object.values(texts).flat().map(placeOfText) };
};

export const listItem = (key: Key, list: string, places: readonly Place[]): Item => ({
  ...listKey(key, list),
  places: places.map(placeText),
});
