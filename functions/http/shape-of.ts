import * as z from 'zod';

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly catchall?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly options?: readonly z.core.$ZodType[];
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
};

const shapes = (schemas: readonly z.core.$ZodType[]): z.ZodType => z.union(schemas.map(shapeOf) as [z.ZodType, ...z.ZodType[]]);

const objectOf = ({ shape = {}, catchall }: Def): z.ZodType => {
  const fields = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, shapeOf(part)]));
  return catchall?._zod.def.type === 'unknown' ? z.looseObject(fields) : z.object(fields);
};

/** The kinds of schema that hold others, each with what is left of it without the rules on what may be let in. */
const holding: Readonly<Record<string, (def: Def) => z.ZodType>> = {
  object: objectOf,
  array: ({ element = z.unknown() }) => z.array(shapeOf(element)),
  tuple: ({ items = [] }) => z.array(shapes(items)),
  record: ({ valueType = z.unknown() }) => z.record(z.string(), shapeOf(valueType)),
  union: ({ options = [] }) => shapes(options),
  optional: ({ innerType = z.unknown() }) => z.optional(shapeOf(innerType)),
  nullable: ({ innerType = z.unknown() }) => z.nullable(shapeOf(innerType)),
  default: ({ innerType = z.unknown() }) => shapeOf(innerType),
  pipe: ({ in: read = z.unknown() }) => shapeOf(read),
  string: () => z.string(),
  number: () => z.number(),
};

/**
 * A schema without its words' rules: which fields there are and of what kind each is, and not how long a text, how late a date or what
 * a number is made of. What was stored by an earlier release passed that release's rules; a reply that shows it still has no other field.
 */
export const shapeOf = (schema: z.core.$ZodType): z.ZodType => {
  const def: Def = schema._zod.def;
  return holding[def.type]?.(def) ?? (schema as z.ZodType);
};
