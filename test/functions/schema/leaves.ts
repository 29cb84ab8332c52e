import * as z from 'zod';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { partnerMessage } from '../../../functions/schema/partner-message.ts';

/** A place in a schema where one value stands, with what is between it and the root. */
export type Leaf = { readonly at: string; readonly schema: z.core.$ZodType };

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly rest?: z.core.$ZodType | null;
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
};

/** The parts of a schema, with the step that leads to each; none of one where a value stands. */
export const partsOf = (schema: z.core.$ZodType): readonly (readonly [step: string, part: z.core.$ZodType])[] => {
  const { shape, element, items, rest, options, innerType } = schema._zod.def as unknown as Def;
  if (shape !== undefined) return Object.entries(shape).map(([key, part]) => [`/${key}`, part]);
  if (element !== undefined) return [['/*', element]];
  if (items !== undefined) return [...items, ...(rest ? [rest] : [])].map((part) => ['/*', part]);
  if (options !== undefined) return options.map((part) => ['', part]);
  return innerType === undefined ? [] : [['', innerType]];
};

/** Every place in the schema where one value stands. A word that reads a text and makes something of it is one place. */
export const leavesOf = (schema: z.core.$ZodType, at = ''): readonly Leaf[] => {
  const parts = partsOf(schema);
  return parts.length === 0 ? [{ at, schema }] : parts.flatMap(([step, part]) => leavesOf(part, at + step));
};

const isText = ({ schema }: Leaf): boolean => {
  const { type, in: sent } = schema._zod.def as unknown as Def;
  return type === 'string' || (type === 'pipe' && sent?._zod.def.type === 'string');
};

/** Every schema by which something comes in: the parts of each request, and the messages of partners. */
export const inputs: readonly Leaf[] = [
  ...Object.values(apiFunctions).flatMap(({ routes }) =>
    Object.entries(routes).flatMap(([name, { params, query, body }]) => [
      { at: `${name} path`, schema: params() },
      { at: `${name} query`, schema: query() },
      ...(body === undefined ? [] : [{ at: `${name} body`, schema: body() }]),
    ]),
  ),
  { at: 'message', schema: partnerMessage() },
];

/** Every text that comes in. */
export const textsIn: readonly Leaf[] = inputs.flatMap(({ at, schema }) => leavesOf(schema, at)).filter(isText);

const takes = ({ schema }: Leaf, value: string): boolean => z.safeParse(schema, value).success;

const isDate = (leaf: Leaf): boolean =>
  !['any text', 'any-text', 'anytext'].some((text) => takes(leaf, text)) &&
  (takes(leaf, '2026-10-03') || takes(leaf, '2026-10-03T08:00:00Z'));

/** Every date and moment in the schema. */
export const datesOf = (schema: z.core.$ZodType, at = ''): readonly Leaf[] => leavesOf(schema, at).filter(isDate);

/** Every date and moment that comes in. */
export const datesIn: readonly Leaf[] = inputs.flatMap(({ at, schema }) => datesOf(schema, at));
