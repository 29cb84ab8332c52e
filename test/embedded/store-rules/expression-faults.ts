import { reservedWords } from './reserved-words.ts';
import { valueFaults } from './value-faults.ts';
import { type Asked, bytesOf, type WireItem } from './wire.ts';

const kinds = ['KeyConditionExpression', 'FilterExpression', 'ConditionExpression', 'ProjectionExpression', 'UpdateExpression'];
const longest = 4096;
const ownWords = new Set(['and', 'or', 'not', 'between', 'in', 'set', 'remove', 'add', 'delete']);
const functions = ['attribute_exists', 'attribute_not_exists', 'attribute_type', 'begins_with', 'contains', 'size'];
const updating = ['if_not_exists', 'list_append'];

const wordFaults = (word: string, next: string): readonly string[] => {
  if (next.startsWith('(')) return [...functions, ...updating].includes(word) ? [] : [`${word} is no function`];
  if (ownWords.has(word.toLowerCase()) && /^[A-Z]+$/i.test(word)) return [];
  return reservedWords.has(word.toLowerCase()) ? [`${word} is a reserved word and stands in an expression`] : [];
};

const textFaults = (kind: string, text: unknown): readonly string[] => {
  if (typeof text !== 'string' || text.trim() === '') return [`${kind} is empty`];
  if (bytesOf(text) > longest) return [`${kind} is longer than 4 KB`];
  return [...text.matchAll(/(?<![#:\w])[A-Za-z_]\w*/g)].flatMap(({ 0: word, index }) =>
    wordFaults(word, text.slice(index + word.length).trimStart()),
  );
};

/** Names and values that an expression uses are given, and those that are given are used: all else DynamoDB refuses. */
const usageFaults = (what: string, given: Asked[string], used: ReadonlySet<string>, form: RegExp): readonly string[] => {
  if (given !== undefined && Object.keys(given as object).length === 0) return [`${what} is empty`];
  const names = Object.keys((given ?? {}) as object);
  return [
    ...names.filter((name) => !form.test(name)).map((name) => `${what} has ${name}, which is none`),
    ...names.filter((name) => !used.has(name)).map((name) => `${what} has ${name}, which no expression uses`),
    ...[...used].filter((name) => !names.includes(name)).map((name) => `${name} is used in an expression and not given`),
  ];
};

/** What DynamoDB would refuse in the expressions of an operation, with their names and values. */
export const expressionFaults = (asked: Asked): readonly string[] => {
  const texts = kinds.flatMap((kind) => (asked[kind] === undefined ? [] : [String(asked[kind])]));
  const usedIn = (form: RegExp): ReadonlySet<string> => new Set(texts.flatMap((text) => text.match(form) ?? []));
  const values = (asked['ExpressionAttributeValues'] ?? {}) as WireItem;
  return [
    ...kinds.flatMap((kind) => (kind in asked && asked[kind] !== undefined ? textFaults(kind, asked[kind]) : [])),
    ...usageFaults('ExpressionAttributeNames', asked['ExpressionAttributeNames'], usedIn(/#\w+/g), /^#\w+$/),
    ...usageFaults('ExpressionAttributeValues', asked['ExpressionAttributeValues'], usedIn(/:\w+/g), /^:\w+$/),
    ...Object.values(values).flatMap((value) => valueFaults(value)),
  ];
};
