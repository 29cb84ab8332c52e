import * as z from 'zod';
import { carriedBytes } from '../../domain/file/carried-bytes.ts';

/** Characters of each length in UTF-8, and the one that JSON writes as two. */
const fills = ['漢', '"', '😀', 'Ж', 'ế', 'A'];

/** Strings of a form of their own; those dates are such as most acts can have. */
const ofForm = [
  '2026-06-01',
  '1990-01-01',
  '2026-06-01T08:00:00.000Z',
  'KZ',
  '01890a5d-ac96-774b-bcce-b302099a8057',
  `${'somebody'.repeat(7)}@${'authority'.repeat(6)}.example`,
  'somebody@authority.example',
  '+7 717 212 34 56 (78)',
  '0'.repeat(64),
  `image/${'x'.repeat(100)}`,
];

type Check = { readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number; readonly value?: number } } };

/** The most that the schema's own checks admit: of characters, entries, or as a number. */
const mostOf = (schema: z.core.$ZodType): number | undefined => {
  const { checks = [] } = schema._zod.def as { readonly checks?: readonly Check[] };
  const bounds = checks.map(({ _zod: { def } }) => (def.check === 'less_than' ? def.value : def.maximum));
  return bounds.filter((bound) => bound !== undefined).at(-1);
};

const longest = (schema: z.core.$ZodType): number =>
  schema._zod.def.type === 'pipe' ? longest((schema._zod.def as z.core.$ZodPipeDef).in) : (mostOf(schema) ?? 0);

const heaviest = (candidates: readonly unknown[]): unknown =>
  candidates.reduce((one, other) => (carriedBytes(other) > carriedBytes(one) ? other : one));

const string = (schema: z.core.$ZodType): unknown => {
  const most = longest(schema);
  const filled = fills.flatMap((fill) => [
    fill.repeat(most),
    fill.repeat(Math.floor(most / fill.length)),
    `A${fill.repeat(Math.max(0, most - 1))}`,
  ]);
  const passing = [...filled, ...ofForm].filter((candidate) => z.safeParse(schema, candidate).success);
  if (passing.length === 0) throw new Error(`No string passes ${JSON.stringify(schema._zod.def)}`);
  return heaviest(passing);
};

/** What a schema reads before it makes anything of it. */
const readBy = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema._zod.def.type === 'pipe' ? readBy((schema._zod.def as z.core.$ZodPipeDef).in) : schema;

/** The value of a schema that takes most room in a reply. Lists without a bound in their schema have one entry. */
export const fullest = (schema: z.core.$ZodType): unknown => {
  const { def } = schema._zod as unknown as { readonly def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([field, inner]) => [field, fullest(inner)]));
    case 'array':
      return Array.from({ length: mostOf(schema) ?? 1 }, () => fullest(def.element));
    case 'tuple':
      return def.items.map(fullest);
    case 'optional':
    case 'default':
    case 'nonoptional':
    case 'readonly':
      return fullest(def.innerType);
    case 'enum':
      return heaviest(Object.values(def.entries));
    case 'union':
      return heaviest(def.options.map(fullest));
    case 'literal':
      return heaviest([...def.values]);
    case 'boolean':
      return false;
    case 'number':
      return mostOf(schema) ?? 1;
    case 'pipe':
      return readBy(schema)._zod.def.type === 'string' ? string(schema) : fullest(readBy(schema));
    case 'string':
      return string(schema);
    default:
      throw new Error(`What is the fullest ${def.type}?`);
  }
};
