import { describe, expect, test } from 'vitest';
import { contracts, reached, schemasOf } from './documents.ts';
import { unportableIn } from './unportable.ts';

describe('a pattern that not every engine reads', () => {
  test.each([
    ['\\p{L}', 'a class of Unicode'],
    ['(?=a)b', 'a group that is no plain one'],
    ['(?<!a)b', 'a group that is no plain one'],
    ['(?<n>a)', 'a group that is no plain one'],
    ['(a)\\1', 'a backreference'],
    ['\\d', 'a class of characters by a letter'],
    ['\\bword', 'a class of characters by a letter'],
    ['\\u00e9', 'a character by its number'],
    ['a{1,1001}', 'more than a thousand repeats'],
    ['a++', 'a possessive repeat'],
    ['[a-z&&[^b]]', 'classes taken together'],
    ['[[:alpha:]]', 'classes taken together'],
    ['a', 'no beginning or end'],
  ])('%s is found: %s', (pattern, fault) => {
    const whole = fault === 'no beginning or end' ? pattern : `^${pattern}$`;
    expect(unportableIn(whole)).toContain(fault);
  });

  test('is not found in one that each reads', () => {
    expect(unportableIn('^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$')).toEqual([]);
    expect(unportableIn('^\\+[0-9 ()-]{5,30}$')).toEqual([]);
  });
});

describe.each(contracts)('the schemas of $name', (contract) => {
  const all = schemasOf(contract);
  const where = (wrong: (schema: (typeof all)[number]['schema']) => boolean) =>
    all.filter(({ schema }) => wrong(schema)).map(({ place }) => place);

  test('have patterns that ECMA-262, Java, Python, Go, Rust and .NET read alike', () => {
    const faults = all.flatMap(({ place, schema: { pattern } }) =>
      pattern === undefined ? [] : unportableIn(pattern).map((fault) => `${place}: ${pattern} has ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(all.filter(({ schema }) => schema.pattern !== undefined).length).toBeGreaterThan(3);
  });

  test('say each of what type it is', () => {
    expect(where(({ $ref, oneOf, type }) => $ref === undefined && oneOf === undefined && type === undefined)).toEqual([]);
  });

  test('use no word that typed languages have no type for', () => {
    // A constant is known to every reader of AsyncAPI, and makes no type of its own there as a list of one does.
    const words = ['anyOf', 'allOf', 'not', 'if', 'then', 'else', 'prefixItems', 'propertyNames', 'patternProperties'];
    if (contract.name === 'openapi.json') words.push('const');
    expect(where((schema) => words.some((word) => word in schema))).toEqual([]);
    expect(where(({ items }) => Array.isArray(items))).toEqual([]);
  });

  test('are a choice of objects only, and say by which field, where one text tells them apart', () => {
    const { components } = contract;
    const option = (name: string) => components[name.split('/').at(-1) ?? ''];
    for (const { place, schema } of all) {
      for (const one of schema.oneOf ?? []) expect(option(one.$ref ?? '')?.type, place).toBe('object');
      const { propertyName, mapping } = schema.discriminator ?? { propertyName: '', mapping: {} };
      for (const [value, ref] of Object.entries(mapping)) {
        const told = option(ref)?.properties?.[propertyName];
        expect(option(ref)?.required, place).toContain(propertyName);
        expect((told?.$ref === undefined ? told : option(told.$ref))?.enum, place).toContain(value);
      }
    }
  });

  test('have a type at most and null beside it', () => {
    const mixed = where(({ type }) => Array.isArray(type) && (type.length !== 2 || type[1] !== 'null'));
    // The extension Sequence writes a number as text, and both are taken.
    expect(mixed.filter((place) => !place.endsWith('.sequence'))).toEqual([]);
  });

  test('bound every list, and every whole number by the bits that hold it', () => {
    expect(where(({ type, maxItems }) => type === 'array' && maxItems === undefined)).toEqual([]);
    expect(
      where(({ type, minimum, maximum, format }) => {
        if (type !== 'integer') return false;
        return minimum === undefined || maximum === undefined || format !== (maximum < 2 ** 31 ? 'int32' : 'int64');
      }),
    ).toEqual([]);
  });

  test('write nothing of other fields but that there are none, or what stands under each key of a map', () => {
    expect(
      where(
        ({ additionalProperties: under }) => under === true || (typeof under === 'object' && Object.keys(under).length === 0),
      ),
    ).toEqual([]);
    expect(
      where(({ additionalProperties, properties }) => typeof additionalProperties === 'object' && properties !== undefined),
    ).toEqual([]);
  });

  test('let what is said come to have more fields, and what is sent have no others', () => {
    const { components, said, sent } = contract;
    const closed = [...reached(contract, said)].filter((name) => components[name]?.additionalProperties === false);
    expect(closed).toEqual([]);
    const open = [...reached(contract, sent)].filter((name) => {
      const { properties, additionalProperties } = components[name] ?? {};
      return properties !== undefined && additionalProperties !== false;
    });
    // An event may have extension attributes, which are taken and change nothing.
    expect(open.filter((name) => components[name]?.properties?.['specversion'] === undefined)).toEqual([]);
  });

  test('make no field required that is taken as something where it is not sent', () => {
    const faults = all.flatMap(({ place, schema: { properties = {}, required = [] } }) =>
      Object.entries(properties).flatMap(([name, { default: otherwise }]) =>
        otherwise !== undefined && required.includes(name) ? [`${place}.${name}`] : [],
      ),
    );
    expect(faults).toEqual([]);
    const { components, said } = contract;
    const names = [...reached(contract, said)];
    const withDefault = names.filter((name) =>
      Object.values(components[name]?.properties ?? {}).some(({ default: otherwise }) => otherwise !== undefined),
    );
    expect(withDefault).toEqual([]);
  });
});
