import { expressionFaults } from './expression-faults.ts';
import { keyFaults } from './key-faults.ts';
import { type Asked, indexKeys, tableKeys, type WireItem } from './wire.ts';

type Condition = { readonly name: string; readonly by: string; readonly values: readonly string[] };

const forms: readonly RegExp[] = [
  /^(?<name>[#\w]+)\s*(?<by>=|<=|>=|<|>)\s*(?<one>:\w+)$/,
  /^(?<name>[#\w]+)\s+(?<by>BETWEEN)\s+(?<one>:\w+)\s+AND\s+(?<two>:\w+)$/i,
  /^(?<by>begins_with)\s*\(\s*(?<name>[#\w]+)\s*,\s*(?<one>:\w+)\s*\)$/,
];

const conditionIn = (text: string, asked: Asked): Condition | undefined => {
  const names = (asked['ExpressionAttributeNames'] ?? {}) as Readonly<Record<string, string>>;
  const values = (asked['ExpressionAttributeValues'] ?? {}) as WireItem;
  const found = forms.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const given = [found['one'], found['two']].filter((name) => name !== undefined);
  return {
    name: names[found['name'] ?? ''] ?? found['name'] ?? '',
    by: (found['by'] ?? '').toUpperCase(),
    values: given.map((name) => String(values[name]?.['S'] ?? '')),
  };
};

const order = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

const admits = ({ by, values: [one = '', two = ''] }: Condition, key: string): boolean => {
  if (by === 'BEGINS_WITH') return key.startsWith(one);
  if (by === 'BETWEEN') return order(key, one) >= 0 && order(key, two) <= 0;
  const against = order(key, one);
  return (by.includes('=') && against === 0) || (by.startsWith('<') && against < 0) || (by.startsWith('>') && against > 0);
};

/** What DynamoDB would refuse in the conditions: one part by `=`, at most one more on the range key, no empty value, no empty range. */
const conditionFaults = (hash: Condition | undefined, range: Condition | undefined, [first, second]: readonly string[]) => [
  ...(hash === undefined || hash.name !== first || hash.by !== '=' ? [`the key condition does not name ${first} by =`] : []),
  ...(range === undefined || range.name === second ? [] : [`the key condition names ${range.name} and not ${second}`]),
  ...[hash, range].flatMap((one) =>
    one?.values.includes('') === true ? [`the key condition compares ${one.name} with an empty value`] : [],
  ),
  ...(range?.by === 'BETWEEN' && order(range.values[0] ?? '', range.values[1] ?? '') > 0
    ? ['the key condition has a range that ends before it begins']
    : []),
];

const startFaults = (start: WireItem, hash: Condition | undefined, range: Condition | undefined, keys: readonly string[]) => {
  const [first = '', second = ''] = keys;
  const shape = keyFaults(start, [...new Set([...keys, ...tableKeys])]);
  if (shape.length > 0) return shape.map((fault) => `ExclusiveStartKey: ${fault}`);
  const inside =
    start[first]?.['S'] === hash?.values[0] && (range === undefined || admits(range, String(start[second]?.['S'] ?? '')));
  return inside ? [] : ['ExclusiveStartKey lies outside of what the key condition asks for'];
};

const indexFaults = (asked: Asked, keys: readonly string[]): readonly string[] => {
  const names = (asked['ExpressionAttributeNames'] ?? {}) as Readonly<Record<string, string>>;
  const projected = String(asked['ProjectionExpression'] ?? '').match(/[#\w]+/g) ?? [];
  const held = new Set<string>([...keys, ...tableKeys]);
  return [
    ...(asked['ConsistentRead'] === true ? ['an index is read consistently'] : []),
    ...(asked['Select'] === 'ALL_ATTRIBUTES' ? ['all attributes are asked of an index that holds keys only'] : []),
    ...projected
      .map((name) => names[name] ?? name)
      .filter((name) => !held.has(name))
      .map((name) => `the index does not hold ${name}`),
  ];
};

/** What DynamoDB would refuse in a query. */
export const queryFaults = (asked: Asked): readonly string[] => {
  const index = asked['IndexName'] as keyof typeof indexKeys | undefined;
  const keys = index === undefined ? tableKeys : indexKeys[index];
  if (keys === undefined) return [`there is no index ${index}`];
  const text = String(asked['KeyConditionExpression'] ?? '');
  const [, first = text, second] = /^(.*?)\s+AND\s+(.*)$/is.exec(text) ?? [];
  const parts = [first, ...(second === undefined ? [] : [second])].map((part) => conditionIn(part, asked));
  if (parts.includes(undefined)) return [`the key condition is none: ${text}`];
  const [hash, range] = parts[0]?.name === keys[0] ? parts : [...parts].reverse();
  const start = asked['ExclusiveStartKey'] as WireItem | undefined;
  const limit = asked['Limit'];
  const filter = String(asked['FilterExpression'] ?? '');
  return [
    ...expressionFaults(asked),
    ...conditionFaults(hash, range, keys),
    ...(start === undefined ? [] : startFaults(start, hash, range, keys)),
    ...(limit !== undefined && (!Number.isInteger(limit) || Number(limit) < 1) ? [`Limit is ${limit}`] : []),
    ...(index === undefined ? [] : indexFaults(asked, keys)),
    ...keys
      .filter((name) => new RegExp(`(?<![#:\\w])${name}(?!\\w)`).test(filter))
      .map((name) => `the filter names the key ${name}`),
  ];
};
