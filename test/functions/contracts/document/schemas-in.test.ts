import { expect, test } from 'vitest';
import { inSchemas } from '../../../../functions/contracts/document/schemas-in.ts';
import { singleValue } from '../../../../functions/contracts/document/single-value.ts';

const marked = (document: Readonly<Record<string, unknown>>) => inSchemas(document, (schema) => ({ ...schema, seen: true }));

test('a schema is found wherever a document has one, and no fact that is only called like a keyword', () => {
  const schema = {
    type: 'object',
    properties: { const: { type: 'string' }, items: { type: 'array', items: { type: 'string' } } },
  };
  const seen = {
    type: 'object',
    properties: {
      const: { type: 'string', seen: true },
      items: { type: 'array', items: { type: 'string', seen: true }, seen: true },
    },
    seen: true,
  };
  expect(
    marked({
      paths: { '/a': { get: { responses: { '200': { content: { 'application/json': { schema } } } } } } },
      channels: { out: { messages: { said: { payload: schema, headers: { $ref: '#/a' }, examples: [{ payload: { a: 1 } }] } } } },
      components: { schemas: { A: schema }, examples: { one: { value: { schema: {} } } } },
    }),
  ).toEqual({
    paths: { '/a': { get: { responses: { '200': { content: { 'application/json': { schema: seen } } } } } } },
    channels: {
      out: { messages: { said: { payload: seen, headers: { $ref: '#/a', seen: true }, examples: [{ payload: { a: 1 } }] } } },
    },
    components: { schemas: { A: schema }, examples: { one: { value: { schema: {} } } } },
  });
});

test('one value alone is told as an enumeration of one, with its type', () => {
  const schema = { oneOf: [{ const: 'a' }, { type: 'boolean', const: true }, { const: 1 }] };
  expect(singleValue({ paths: { schema } })).toEqual({
    paths: {
      schema: {
        oneOf: [
          { type: 'string', enum: ['a'] },
          { type: 'boolean', enum: [true] },
          { type: 'integer', enum: [1] },
        ],
      },
    },
  });
});
