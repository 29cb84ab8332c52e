import { bytesOf, indexKeys, tableKeys, type WireItem } from './wire.ts';

const largest = { hash: 2048, range: 1024 } as const;

const keyValueFaults = (name: string, value: WireItem[string] | undefined, kind: keyof typeof largest): readonly string[] => {
  const text = value?.['S'];
  if (typeof text !== 'string') return [`the key attribute ${name} is not a string`];
  if (text === '') return [`the key attribute ${name} is an empty string`];
  return bytesOf(text) > largest[kind] ? [`the key attribute ${name} has more than ${largest[kind]} bytes`] : [];
};

const pairFaults = ([hash, range]: readonly [string, string], item: WireItem): readonly string[] => [
  ...keyValueFaults(hash, item[hash], 'hash'),
  ...keyValueFaults(range, item[range], 'range'),
];

/** What DynamoDB would refuse in the keys of an item that is put: the index’s can be absent, and never empty. */
export const keysOfItemFaults = (item: WireItem): readonly string[] => [
  ...pairFaults(tableKeys, item),
  ...Object.values(indexKeys)
    .flatMap(([hash, range]) => [[hash, 'hash'] as const, [range, 'range'] as const])
    .flatMap(([name, kind]) => (item[name] === undefined ? [] : keyValueFaults(name, item[name], kind))),
];

/** What DynamoDB would refuse in a key by which an item is named: exactly the attributes of the key. */
export const keyFaults = (key: WireItem, names: readonly string[] = tableKeys): readonly string[] => {
  const given = Object.keys(key).sort().join(', ');
  if (given !== [...names].sort().join(', ')) return [`a key has the attributes ${given} and not ${names.join(', ')}`];
  return names.flatMap((name, index) => keyValueFaults(name, key[name], index % 2 === 0 ? 'hash' : 'range'));
};
