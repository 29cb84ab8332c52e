import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultInWords } from '../../../../functions/contracts/document/default.ts';
import { withoutListOfOne } from '../../../../functions/contracts/document/list-of-one.ts';
import { namedConstants } from '../../../../functions/contracts/document/named-constants.ts';
import { oneSpelling } from '../../../../functions/contracts/document/one-spelling.ts';

type Schema = { readonly [key: string]: unknown };

const at = (path: string): Readonly<Record<string, Schema>> => {
  const text = readFileSync(new URL(`../../../../functions/${path}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { components: { schemas: Record<string, Schema> } }).components.schemas;
};

/** Every schema in those, the innermost too. */
const all = (schemas: unknown): readonly Schema[] => {
  if (Array.isArray(schemas)) return schemas.flatMap(all);
  if (typeof schemas !== 'object' || schemas === null) return [];
  return [schemas as Schema, ...Object.values(schemas).flatMap(all)];
};

/** Those that stand more than once. */
const again = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

/** A name as a generator may write it that leaves out whatever no language has in names. */
const bare = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();

describe.each(['openapi.json', 'asyncapi.json'])('%s', (path) => {
  const schemas = at(path);
  const lists = Object.entries(schemas).filter(([, { enum: values }]) => Array.isArray(values)) as [
    string,
    { enum: string[]; 'x-enum-varnames': string[] },
  ][];

  test('gives each constant a name that no other constant has, and no type', () => {
    const names = lists.flatMap(([, list]) => list['x-enum-varnames']);
    expect(lists.length).toBeGreaterThan(5);
    expect(names.length).toBe(lists.flatMap(([, list]) => list.enum).length);
    expect(again([...names, ...Object.keys(schemas)].map(bare))).toEqual([]);
  });

  test('has no list in which two values are one where only letters and digits count', () => {
    for (const [name, { enum: values }] of lists) expect(again(values.map(bare)), name).toEqual([]);
  });

  test('has no object in which two fields are one where only letters and digits count', () => {
    for (const { properties } of all(schemas)) expect(again(Object.keys((properties ?? {}) as object).map(bare))).toEqual([]);
  });

  test('has no field with a default: a generator would hold it for always there', () => {
    const fields = all(schemas).flatMap(({ properties }) => Object.values((properties ?? {}) as Record<string, Schema>));
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => 'default' in field)).toEqual([]);
  });

  test('has no list whose values are of another type than it says', () => {
    const said = all(schemas).filter(({ type, enum: values }) => Array.isArray(values) && typeof type === 'string');
    const wrong = said.filter(({ type, enum: values }) => (values as unknown[]).some((value) => typeof value !== type));
    expect(wrong).toEqual([]);
  });

  test('has no list of yes or no, whose constant no language could name', () => {
    expect(all(schemas).filter(({ type, enum: values }) => type === 'boolean' && values !== undefined)).toEqual([]);
  });
});

describe('what is done for generators', () => {
  const schema = (one: Schema): Schema => ({ paths: { schema: one } });

  test('a value in two spellings is told in the one that is kept', () => {
    expect(oneSpelling(schema({ enum: ['male', 'x', 'X'] }))).toEqual(schema({ enum: ['male', 'x'] }));
    expect(oneSpelling(schema({ enum: ['KZ', 'FR'] }))).toEqual(schema({ enum: ['KZ', 'FR'] }));
  });

  test('a list of one is a yes or no that says which, or in AsyncAPI a constant', () => {
    const only = { type: 'boolean', enum: [true], description: 'It is late' };
    expect(withoutListOfOne(schema(only))).toEqual(
      schema({ type: 'boolean', description: 'It is late. Always `true` where it is there' }),
    );
    expect(withoutListOfOne({ asyncapi: '3.0.0', ...schema({ enum: ['a'] }) })).toMatchObject(schema({ const: 'a' }));
    expect(withoutListOfOne(schema({ enum: ['a'] }))).toEqual(schema({ enum: ['a'] }));
  });

  test('a default is told in words, and a constant is named after its list', () => {
    const schemas = {
      CaseStatus: { type: 'string', enum: ['taken-back'] },
      A: { properties: { b: { type: 'array', default: [] } } },
    };
    expect(defaultInWords({ components: { schemas } })).toMatchObject({
      components: { schemas: { A: { properties: { b: { type: 'array', description: 'Where it is left out: `[]`' } } } } },
    });
    expect(namedConstants({ components: { schemas } })).toMatchObject({
      components: { schemas: { CaseStatus: { 'x-enum-varnames': ['CASE_STATUS_TAKEN_BACK'] } } },
    });
  });
});
