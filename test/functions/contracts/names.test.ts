import { describe, expect, test } from 'vitest';
import { named } from '../../../functions/contracts/document/named.ts';
import { pascal } from '../../../functions/contracts/document/schemas-in.ts';
import { contracts, refName, schemasOf, within } from './documents.ts';

const known = (name: string): string => name.toLowerCase();

describe.each(contracts)('the types of $name', (contract) => {
  const names = Object.keys(contract.components);
  const taken = new Set(names.map(known));

  test('are each a component: none stands unnamed in a body, an answer, a parameter, a message or another type', () => {
    const unnamed = schemasOf(contract).filter(({ place, schema }) => {
      if (place in contract.components) return false;
      return schema.properties !== undefined || schema.oneOf !== undefined || (schema.enum?.length ?? 0) > 1;
    });
    expect(unnamed.map(({ place }) => place)).toEqual([]);
  });

  test('have names that differ by more than case or a number at the end', () => {
    expect(taken.size).toBe(names.length);
    const numbered = names.filter((name) => /\d$/.test(name) && taken.has(known(name.replace(/\d+$/, ''))));
    expect(numbered).toEqual([]);
  });

  test('are referred to by names that are there, and each of them is used', () => {
    const used = new Set(schemasOf(contract).map(({ schema }) => refName(schema)));
    used.delete('');
    expect([...used].filter((name) => !names.includes(name))).toEqual([]);
    // The headers of every message say what it is signed with.
    expect(names.filter((name) => !used.has(name) && name !== 'Signed')).toEqual([]);
  });

  test('go by no name that a generator makes of an operation', () => {
    const endings = [
      'Request',
      'RequestBody',
      'Response',
      '200Response',
      '201Response',
      'DefaultResponse',
      'Params',
      'Parameters',
      'Data',
      'Error',
      'Errors',
      'Responses',
    ];
    const made = contract.operations.flatMap((name) => endings.map((ending) => pascal(name) + ending));
    expect(made.filter((name) => taken.has(known(name)))).toEqual([]);
  });

  test('go by no name that a generator makes of an owner and a property, or of a list and a value', () => {
    const made = Object.entries(contract.components).flatMap(([owner, schema]) => [
      ...within(schema, owner)
        .filter(({ place, schema: part }) => place !== owner && part.$ref === undefined && part.items?.$ref === undefined)
        .flatMap(({ place }) => {
          const name = pascal(place);
          return [name, `${name}Enum`, `${name}Inner`, `${name}Item`, `${name}Value`];
        })
        .filter((name) => name !== owner),
      ...(schema.enum ?? []).map((value) => owner + pascal(String(value))),
    ]);
    expect(made.filter((name) => taken.has(known(name)))).toEqual([]);
  });
});

const body = (properties: object) => ({ type: 'object', properties, additionalProperties: false });

const withReplies = (...schemas: readonly object[]) => ({
  paths: Object.fromEntries(
    schemas.map((schema, at) => [`/${at}`, { get: { operationId: `get${'AB'[at]}`, responses: { schema } } }]),
  ),
});

describe('the names of a document', () => {
  const text = { type: 'string' };

  test('stop the writing where an owner and a property make the name of another type', () => {
    const letter = { ...body({ read: body({ at: text }) }), 'x-name': 'Letter' };
    const other = { ...body({ letterId: text }), 'x-name': 'LetterRead' };
    expect(() => named(withReplies(letter, other))).toThrow('Two schemas are called LetterRead');
  });

  test('stop the writing where one shape would have two', () => {
    const [one, other] = ['One', 'Other'].map((name) => ({ ...body({ name: text, part: body({ at: text }) }), 'x-name': name }));
    expect(() => named(withReplies(one ?? {}, other ?? {}))).toThrow('One schema is called OnePart, OtherPart');
  });

  test('tell what is sent from what is said of one type', () => {
    const place = { ...body({ name: text }), 'x-name': 'Place' };
    const written = named({
      paths: {
        '/a': {
          post: {
            operationId: 'a',
            requestBody: { schema: place },
            responses: { schema: { type: 'object', properties: { name: text }, 'x-name': 'Place' } },
          },
        },
      },
    });
    expect(written).toMatchObject({
      paths: {
        '/a': {
          post: {
            requestBody: { schema: { $ref: '#/components/schemas/PlaceInput' } },
            responses: { schema: { $ref: '#/components/schemas/Place' } },
          },
        },
      },
      components: { schemas: { Place: { type: 'object' }, PlaceInput: { additionalProperties: false } } },
    });
  });
});
