import { expect, test } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { openApiOf } from '../../../functions/contracts/open-api.ts';

type Schema = {
  readonly type?: string;
  readonly exclusiveMinimum?: number;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
};

const { components } = openApiOf(apiFunctions, '0') as { readonly components: { readonly schemas: Record<string, Schema> } };

/** Fields of requests by which something on file is named: a whole number from one. */
const named = Object.entries(components.schemas).flatMap(([id, { properties = {} }]) =>
  Object.entries(properties)
    .filter(([name, { type }]) => type === 'integer' && /^(?:hold|stop|complaint|answers|claim|query)$/.test(name))
    .map(([name, field]) => ({ id, name, field })),
);

test('there are such fields', () => {
  expect(named.length).toBeGreaterThan(4);
});

test.each(named)('$id says where the number stands that its $name names', ({ field }) => {
  expect(field.description).toMatch(/(?:`n`|number) of the /);
});
