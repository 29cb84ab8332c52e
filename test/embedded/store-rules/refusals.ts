import { expressionFaults } from './expression-faults.ts';
import { keyFaults } from './key-faults.ts';
import { queryFaults } from './query-faults.ts';
import { oneItemFaults, transactionFaults } from './transaction-faults.ts';
import type { Asked, WireItem } from './wire.ts';

type Requests = Readonly<Record<string, readonly Readonly<Record<string, Asked>>[]>>;

const batchFaults = (asked: Asked): readonly string[] => {
  const writes = Object.values((asked['RequestItems'] ?? {}) as Requests).flat();
  const places = writes
    .flatMap((write) => Object.values(write))
    .map(({ Item, Key }) => {
      const { pk, sk } = (Item ?? Key) as WireItem;
      return JSON.stringify([pk, sk]);
    });
  return [
    ...(writes.length < 1 || writes.length > 25 ? [`a batch has ${writes.length} writes`] : []),
    ...(new Set(places).size < places.length ? ['a batch writes an item twice'] : []),
    ...writes.flatMap((write) => Object.values(write).flatMap(oneItemFaults)),
  ];
};

const batchGetFaults = (asked: Asked): readonly string[] => {
  const keys = Object.values(
    (asked['RequestItems'] ?? {}) as Readonly<Record<string, { readonly Keys: readonly WireItem[] }>>,
  ).flatMap(({ Keys }) => Keys);
  const places = keys.map(({ pk, sk }) => JSON.stringify([pk, sk]));
  return [
    ...(keys.length < 1 || keys.length > 100 ? [`a batch has ${keys.length} keys`] : []),
    ...(new Set(places).size < places.length ? ['a batch asks for an item twice'] : []),
    ...keys.flatMap((key) => keyFaults(key)),
  ];
};

const scanFaults = (asked: Asked): readonly string[] => [
  ...expressionFaults(asked),
  ...(asked['ExclusiveStartKey'] === undefined ? [] : keyFaults(asked['ExclusiveStartKey'] as WireItem)),
  ...(asked['Limit'] !== undefined && Number(asked['Limit']) < 1 ? ['Limit is less than 1'] : []),
];

const rules: Readonly<Record<string, (asked: Asked) => readonly string[]>> = {
  GetItem: oneItemFaults,
  PutItem: oneItemFaults,
  DeleteItem: oneItemFaults,
  UpdateItem: oneItemFaults,
  Query: queryFaults,
  Scan: scanFaults,
  TransactWriteItems: transactionFaults,
  TransactGetItems: transactionFaults,
  BatchWriteItem: batchFaults,
  BatchGetItem: batchGetFaults,
};

/** Operations that say nothing of items. */
const other = ['CreateTable', 'DeleteTable', 'DescribeTable'];

/**
 * Why DynamoDB would refuse a request, by the rules of its Developer Guide and API reference, whatever the store behind it takes. An
 * operation of which no rule is known here is refused, so that none goes unchecked.
 */
export const refusals = (operation: string, asked: Asked): readonly string[] => {
  const rule = rules[operation];
  if (rule !== undefined) return rule(asked);
  return other.includes(operation) ? [] : [`no rules are known for ${operation}`];
};
