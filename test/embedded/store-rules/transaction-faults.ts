import { expressionFaults } from './expression-faults.ts';
import { keyFaults, keysOfItemFaults } from './key-faults.ts';
import { itemFaults, itemSize } from './value-faults.ts';
import type { Asked, WireItem } from './wire.ts';

const mostItems = 100;
const mostBytes = 4 * 1024 * 1024;

/** What DynamoDB would refuse in one write or read by key, with its condition. */
export const oneItemFaults = (asked: Asked): readonly string[] => [
  ...(asked['Item'] === undefined
    ? []
    : [...keysOfItemFaults(asked['Item'] as WireItem), ...itemFaults(asked['Item'] as WireItem)]),
  ...(asked['Key'] === undefined ? [] : keyFaults(asked['Key'] as WireItem)),
  ...expressionFaults(asked),
];

type Operation = readonly [kind: string, asked: Asked];

const placeOf = ([, asked]: Operation): string => {
  const { pk, sk } = ((asked['Item'] ?? asked['Key']) as WireItem | undefined) ?? {};
  return JSON.stringify([asked['TableName'], pk, sk]);
};

/** What DynamoDB would refuse in a transaction, of writes or of reads. */
export const transactionFaults = (asked: Asked): readonly string[] => {
  const entries = asked['TransactItems'] as readonly Readonly<Record<string, Asked>>[];
  const operations = entries.flatMap((entry) => Object.entries(entry));
  const token = asked['ClientRequestToken'];
  const bytes = operations.reduce((sum, [, { Item }]) => sum + (Item === undefined ? 0 : itemSize(Item as WireItem)), 0);
  return [
    ...(entries.length < 1 || entries.length > mostItems ? [`a transaction has ${entries.length} operations`] : []),
    ...(entries.some((entry) => Object.keys(entry).length !== 1) ? ['a part of a transaction is not exactly one operation'] : []),
    ...(bytes > mostBytes ? [`a transaction has ${bytes} bytes, more than 4 MB`] : []),
    ...(new Set(operations.map(placeOf)).size < operations.length ? ['a transaction has two operations on one item'] : []),
    ...(token !== undefined && !/^.{1,36}$/.test(String(token)) ? ['ClientRequestToken has not 1 to 36 characters'] : []),
    ...operations.flatMap(([kind, one]) => [
      ...oneItemFaults(one),
      ...(kind === 'ConditionCheck' && one['ConditionExpression'] === undefined ? ['a check has no condition'] : []),
    ]),
  ];
};
