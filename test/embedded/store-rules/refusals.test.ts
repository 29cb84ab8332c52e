import { describe, expect, test } from 'vitest';
import { refusals } from './refusals.ts';
import type { WireItem, WireValue } from './wire.ts';

const wire = (value: unknown): WireValue => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'object') return { M: marshall(value as object) };
  return typeof value === 'number' ? { N: String(value) } : { BOOL: value };
};
const marshall = (item: object): WireItem => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, wire(value)]));

const put = (item: object, more: object = {}): object => ({
  TableName: 't',
  Item: marshall({ pk: 'a', sk: 'b', ...item }),
  ...more,
});
const query = (condition: string, values: object, more: object = {}): object => ({
  TableName: 't',
  KeyConditionExpression: condition,
  ExpressionAttributeValues: marshall(values),
  ...more,
});
const written = (...puts: readonly object[]): object => ({ TransactItems: puts.map((Put) => ({ Put })) });
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { in: nested(depth - 1) });
const number = (text: string): object => ({ TableName: 't', Item: { ...marshall({ pk: 'a', sk: 'b' }), n: { N: text } } });

describe('DynamoDB refuses, and so do the tests,', () => {
  test.each<[string, string, object, string]>([
    ['an empty value in begins_with', 'Query', query('pk = :p AND begins_with(sk, :s)', { ':p': 'a', ':s': '' }), 'empty value'],
    ['an empty partition', 'Query', query('pk = :p', { ':p': '' }), 'empty value'],
    [
      'a range that ends before it begins',
      'Query',
      query('pk = :p AND sk BETWEEN :a AND :b', { ':p': 'a', ':a': 'c', ':b': 'b' }),
      'ends before',
    ],
    ['a partition that is compared', 'Query', query('pk > :p', { ':p': 'a' }), 'by ='],
    ['a key condition by <>', 'Query', query('pk = :p AND sk <> :s', { ':p': 'a', ':s': 'b' }), 'is none'],
    ['a limit of nothing', 'Query', query('pk = :p', { ':p': 'a' }, { Limit: 0 }), 'Limit'],
    [
      'a start in another partition',
      'Query',
      query('pk = :p', { ':p': 'a' }, { ExclusiveStartKey: marshall({ pk: 'b', sk: 'c' }) }),
      'outside',
    ],
    [
      'a start without its range key',
      'Query',
      query('pk = :p', { ':p': 'a' }, { ExclusiveStartKey: marshall({ pk: 'a' }) }),
      'ExclusiveStartKey',
    ],
    [
      'a start of the table in an index',
      'Query',
      query('duePartition = :p', { ':p': 'a' }, { IndexName: 'due', ExclusiveStartKey: marshall({ pk: 'a', sk: 'b' }) }),
      'ExclusiveStartKey',
    ],
    [
      'a start beyond what the prefix admits',
      'Query',
      query('pk = :p AND begins_with(sk, :s)', { ':p': 'a', ':s': 'x' }, { ExclusiveStartKey: marshall({ pk: 'a', sk: 'y' }) }),
      'outside',
    ],
    [
      'an index that is read consistently',
      'Query',
      query('duePartition = :p', { ':p': 'a' }, { IndexName: 'due', ConsistentRead: true }),
      'consistently',
    ],
    [
      'what an index does not hold',
      'Query',
      query('duePartition = :p', { ':p': 'a' }, { IndexName: 'due', ProjectionExpression: 'pk, caseId' }),
      'does not hold caseId',
    ],
    [
      'a filter by the key',
      'Query',
      query('pk = :p', { ':p': 'a' }, { FilterExpression: 'attribute_exists(sk)' }),
      'filter names',
    ],
    ['a value that no expression uses', 'Query', query('pk = :p', { ':p': 'a', ':q': 'b' }), 'no expression uses'],
    ['a value that is not given', 'PutItem', put({}, { ConditionExpression: 'version = :seen' }), 'not given'],
    ['a name that no expression uses', 'PutItem', put({}, { ExpressionAttributeNames: { '#n': 'n' } }), 'no expression uses'],
    ['a reserved word', 'PutItem', put({}, { ConditionExpression: 'attribute_not_exists(status)' }), 'reserved'],
    ['an empty key', 'PutItem', put({ sk: '' }), 'empty string'],
    ['an empty key of an index', 'PutItem', put({ dueAt: '' }), 'empty string'],
    ['a key that is a number', 'PutItem', put({ sk: 1 }), 'not a string'],
    ['a partition of more than 2048 bytes', 'PutItem', put({ pk: 'ж'.repeat(1025) }), '2048'],
    [
      'a key with more than its attributes',
      'GetItem',
      { TableName: 't', Key: marshall({ pk: 'a', sk: 'b', n: 1 }) },
      'a key has',
    ],
    ['an empty set', 'PutItem', { TableName: 't', Item: { ...marshall({ pk: 'a', sk: 'b' }), s: { SS: [] } } }, 'empty'],
    ['an item of more than 400 KB', 'PutItem', put({ text: 'x'.repeat(409_600) }), '400 KB'],
    ['a value nested deeper than 32 levels', 'PutItem', put({ deep: nested(32) }), 'nested'],
    ['39 digits', 'PutItem', number('1'.repeat(39)), 'digits'],
    ['what is no number', 'PutItem', number('NaN'), 'no number'],
    ['a number beyond its range', 'PutItem', number('1e126'), 'range'],
    ['two operations on one item', 'TransactWriteItems', written(put({}), put({})), 'two operations'],
    [
      'more than 100 operations',
      'TransactWriteItems',
      written(...Array.from({ length: 101 }, (_none, n) => put({ sk: `${n}` }))),
      '101',
    ],
    [
      'more than 4 MB',
      'TransactWriteItems',
      written(...Array.from({ length: 11 }, (_none, n) => put({ sk: `${n}`, text: 'x'.repeat(400_000) }))),
      '4 MB',
    ],
    [
      'a check without a condition',
      'TransactWriteItems',
      { TransactItems: [{ ConditionCheck: { TableName: 't', Key: marshall({ pk: 'a', sk: 'b' }) } }] },
      'no condition',
    ],
    ['an operation that nobody has rules for', 'ExecuteStatement', {}, 'no rules'],
  ])('%s', (_what, operation, asked, why) => {
    expect(refusals(operation, asked as Record<string, unknown>).join('; ')).toContain(why);
  });
});

test.each<[string, string, object]>([
  ['an item at its bound', 'PutItem', put({ text: 'x'.repeat(409_600 - 10) })],
  ['38 digits and the ends of the range', 'PutItem', put({ n: 9.5, small: 1e-120, large: 1e125 })],
  ['31 levels', 'PutItem', put({ deep: nested(31) })],
  [
    'a place in an index',
    'Query',
    query(
      'duePartition = :p AND dueAt <= :at',
      { ':p': 'a', ':at': 'c' },
      { IndexName: 'due', Limit: 1, ExclusiveStartKey: marshall({ pk: 'a', sk: 'b', duePartition: 'a', dueAt: 'b' }) },
    ),
  ],
  [
    'names behind #',
    'PutItem',
    put(
      {},
      {
        ConditionExpression: '#s = :s',
        ExpressionAttributeNames: { '#s': 'status' },
        ExpressionAttributeValues: marshall({ ':s': '' }),
      },
    ),
  ],
])('DynamoDB takes, and so do the tests, %s', (_what, operation, asked) => {
  expect(refusals(operation, asked as Record<string, unknown>)).toEqual([]);
});
