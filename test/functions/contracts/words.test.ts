import { describe, expect, test } from 'vitest';
import asyncApi from '../../../functions/asyncapi.json' with { type: 'json' };
import { staleWords } from '../../../functions/contracts/stale-words.ts';
import openApi from '../../../functions/openapi.json' with { type: 'json' };

type Json = Readonly<Record<string, unknown>>;

type Schema = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly 'x-enum-descriptions'?: readonly string[];
};

/** Something that a document has, by its name and where it stands, and what is said of it. */
type Told = { readonly place: string; readonly name: string; readonly description: string | undefined };

const documents = { openapi: openApi as unknown as Json, asyncapi: asyncApi as unknown as Json };

const partsOf = (document: Json, ...keys: readonly string[]): Readonly<Record<string, Json>> =>
  keys.reduce<Json>((part, key) => (part[key] ?? {}) as Json, document) as Readonly<Record<string, Json>>;

const schemasOf = (document: Json) => Object.entries(partsOf(document, 'components', 'schemas') as Record<string, Schema>);

const components = (document: Json): readonly Told[] =>
  schemasOf(document).map(([name, { description }]) => ({ place: name, name, description }));

const properties = (document: Json): readonly Told[] =>
  schemasOf(document).flatMap(([component, { properties: fields = {} }]) =>
    Object.entries(fields).map(([name, { description }]) => ({ place: `${component}.${name}`, name, description })),
  );

type Parameter = { readonly name: string; readonly description?: string };

type Response = { readonly description?: string; readonly headers?: Readonly<Record<string, Schema>> };

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Response>>;
};

const operations = Object.values(partsOf(documents.openapi, 'paths')).flatMap((path) => Object.values(path) as Operation[]);

const parameters: readonly Told[] = operations.flatMap(({ operationId, parameters: given = [] }) =>
  given.map(({ name, description }) => ({ place: `${operationId}(${name})`, name, description })),
);

const headers: readonly Told[] = [
  ...operations.flatMap(({ operationId, responses }) =>
    Object.values(responses).flatMap((response) =>
      Object.entries(response.headers ?? {})
        .filter(([, header]) => !('$ref' in header))
        .map(([name, { description }]) => ({ place: `${operationId}: ${name}`, name, description })),
    ),
  ),
  ...Object.entries(partsOf(documents.openapi, 'components', 'headers')).map(([name, header]) => ({
    place: name,
    name,
    description: (header as Schema).description,
  })),
];

const acts: readonly Told[] = [
  ...operations.map(({ operationId, description }) => ({ place: operationId, name: operationId, description })),
  ...Object.entries(partsOf(documents.asyncapi, 'operations')).map(([name, operation]) => ({
    place: name,
    name,
    description: (operation as Schema).description,
  })),
];

const everything: readonly Told[] = [
  ...Object.values(documents).flatMap((document) => [...components(document), ...properties(document)]),
  ...parameters,
  ...headers,
  ...acts,
];

/** The enumerations of both documents: what has more values than one. */
const enumerations = Object.values(documents)
  .flatMap(schemasOf)
  .filter(([, { enum: values = [] }]) => values.length > 1);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text without what makes a name of it: capitals, hyphens, articles. */
const bare = (text: string): string =>
  wordsIn(text.replaceAll(/([a-z])([A-Z])/g, '$1 $2'))
    .map((word) => word.toLowerCase())
    .filter((word) => !['a', 'an', 'the', 'of', 'is', 'it'].includes(word))
    .join(' ');

const placesOf = (told: readonly Told[]): readonly string[] => told.map(({ place, description }) => `${place}: ${description}`);

/** What a comment of a class cannot hold, whichever language it is in: the end of a comment, tags, escapes, a mark without its other half. */
const breaksComment = (text: string): boolean =>
  /\*\/|\/\*|<\/?[a-z]|\\|\t|\r|&[a-z]+;/i.test(text) || (text.match(/`/g) ?? []).length % 2 === 1;

/** Descriptions that say only how a value is written. */
const ofFormat = /^(?:A day that exists|One line with|Has a visible character|A State, by its|A point in time|Letters A to Z)/;

describe('what the contracts say in words, to a programmer who does not know the law', () => {
  test('this test sees what it is about', () => {
    expect(operations.length).toBeGreaterThan(90);
    expect(properties(documents.openapi).length).toBeGreaterThan(1_000);
    expect(properties(documents.asyncapi).length).toBeGreaterThan(200);
    expect(enumerations.length).toBeGreaterThan(90);
    expect(headers.length).toBeGreaterThan(90);
  });

  test('every component, property, parameter, header and operation is described', () => {
    expect(placesOf(everything.filter(({ description }) => description === undefined))).toEqual([]);
  });

  test('what is said of a place is what stands there, and not only how it is written', () => {
    expect(placesOf(everything.filter(({ description = '' }) => ofFormat.test(description)))).toEqual([]);
  });

  test('a description is a few words at least, and no name said again', () => {
    const short = everything.filter(({ description = '' }) => wordsIn(description).length < 3);
    const repeating = everything.filter(({ name, description = '' }) => bare(name) === bare(description));
    expect(placesOf([...short, ...repeating])).toEqual([]);
  });

  test.each(enumerations)('each value of %s has a meaning, in the order of the values', (_name, schema) => {
    const { enum: values = [], description = '', 'x-enum-descriptions': means = [] } = schema;
    expect(means).toHaveLength(values.length);
    for (const [index, value] of values.entries()) {
      const meaning = means[index] ?? '';
      expect(description).toContain(`- \`${value}\`: ${meaning}`);
      expect(meaning).not.toBe('');
      expect(bare(meaning), `${value}`).not.toBe(bare(String(value)));
    }
  });

  test('no description breaks the comment of a class that is generated from it', () => {
    const meanings = enumerations.flatMap(([place, { 'x-enum-descriptions': means = [] }]) =>
      means.map((description) => ({ place, name: place, description })),
    );
    expect(placesOf([...everything, ...meanings].filter(({ description = '' }) => breaksComment(description)))).toEqual([]);
  });

  test('no summary has marks: lists of operations show it as it is', () => {
    const told = Object.values(documents).flatMap((document) =>
      [...JSON.stringify(document).matchAll(/"summary":"((?:[^"\\]|\\.)*)"/g)].map(([, summary = '']) => summary),
    );
    expect(told.length).toBeGreaterThan(90);
    expect(told.filter((summary) => /[`*_<>[\]]/.test(summary))).toEqual([]);
  });

  test('no words stand there for what is no longer in the contracts', () => {
    expect(staleWords(documents.openapi, documents.asyncapi)).toEqual([]);
  });

  test('words that fit nothing are told of', () => {
    const without = { ...documents.openapi, components: { schemas: {} } };
    expect(staleWords(without, documents.asyncapi)).toContain(
      'The words for CaseView.side (functions/contracts/words) fit nothing in the contracts: take them out, or name what they are for',
    );
  });
});
