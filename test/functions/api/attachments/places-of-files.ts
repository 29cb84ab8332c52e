import * as z from 'zod';

type Place = readonly (string | number)[];

type Json = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly allOf?: readonly Json[];
};

type Named = Readonly<Record<string, Json>>;

/** A file that is named by its hash, whatever names it. */
const isFile = ({ properties = {} }: Json): boolean =>
  ['sha256', 'mediaType', 'size', 'attachmentId'].every((field) => field in properties);

/** Every place of a body at which a file can be named by its id, in a list at its first entry. */
export const placesOfFiles = (schema: z.ZodType): readonly Place[] => {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json & { readonly $defs?: Named };
  const walk = (given: Json, at: Place): readonly Place[] => {
    const named = given.$ref?.replace('#/$defs/', '');
    const part = named === undefined ? given : (whole.$defs?.[named] ?? {});
    if (isFile(part)) return [at];
    const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = part;
    return [
      ...Object.entries(properties).flatMap(([field, inner]) => walk(inner, [...at, field])),
      ...(items === undefined ? [] : walk(items, [...at, 0])),
      ...[...anyOf, ...oneOf, ...allOf].flatMap((one) => walk(one, at)),
    ];
  };
  const found = walk(whole, []);
  return [...new Map(found.map((place) => [place.join('/'), place])).values()];
};

/** The same value with that file at that place. What is on the way there and absent is made. */
export const withFileAt = (value: unknown, [step, ...rest]: Place, file: object): unknown => {
  if (step === undefined) return file;
  if (typeof step === 'number') {
    const [first, ...others] = (value ?? []) as readonly unknown[];
    return [withFileAt(first, rest, file), ...others];
  }
  const of = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...of, [step]: withFileAt(of[step], rest, file) };
};
