import { nameIn, type Schema } from './contract.ts';

const kinds: Readonly<Record<string, string>> = { string: 'text', object: 'object', null: 'null', array: 'list' };

const bounds = (least: number | undefined, most: number | undefined, unit: string): string => {
  if (least !== undefined && least === most) return `${least} ${unit}`;
  if (least !== undefined && least > 0 && most !== undefined) return `${least} to ${most} ${unit}`;
  if (most !== undefined) return `at most ${most} ${unit}`;
  return least === undefined || least === 0 ? '' : `at least ${least} ${unit}`;
};

/** An integer that JSON carries whole; saying so of a number tells nobody anything. */
const carried = Number.MAX_SAFE_INTEGER;

const range = ({ minimum, maximum, exclusiveMinimum }: Schema): string => {
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const [from, to] = [least === -carried ? undefined : least, maximum === carried ? undefined : maximum];
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  if (to !== undefined) return `at most ${to}`;
  return from === undefined ? '' : `at least ${from}`;
};

const typeOf = ({ type, properties }: Schema): readonly string[] => {
  if (typeof type === 'string') return [type];
  return type ?? (properties === undefined ? [] : ['object']);
};

/** The variants of a schema that is one of several. */
export const variantsOf = ({ oneOf, anyOf }: Schema): readonly Schema[] => oneOf ?? anyOf ?? [];

/** The values of an enumeration, also of one that is written as a choice of constants; undefined where it is none. */
export const valuesOf = (schema: Schema): readonly { readonly value: unknown; readonly means?: string }[] | undefined => {
  const meanings = schema['x-enum-descriptions'] ?? [];
  if (schema.enum !== undefined)
    return schema.enum.map((value, index) => {
      const means = meanings[index];
      return means === undefined ? { value } : { value, means };
    });
  const variants = variantsOf(schema);
  if (variants.length === 0 || !variants.every((variant) => variant.const !== undefined)) return undefined;
  return variants.map(({ const: value, description, title }) => {
    const means = description ?? title;
    return means === undefined ? { value } : { value, means };
  });
};

const spare = (words: readonly string[]): string => words.filter((word) => word !== '').join(', ');

/** What a schema is, in a few words: its name or kind, its format, its bounds. */
export const typeWords = (schema: Schema): string => {
  if (schema.$ref !== undefined) return nameIn(schema.$ref);
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (valuesOf(schema) !== undefined) return 'one of the values';
  const variants = variantsOf(schema);
  if (variants.length > 0)
    return variants.every(({ $ref }) => $ref !== undefined) ? variants.map(typeWords).join(' or ') : 'one of several';
  if (schema.allOf?.length === 1 && schema.allOf[0] !== undefined) return typeWords(schema.allOf[0]);
  const { items, format, minItems, maxItems, minLength, maxLength } = schema;
  if (items || schema.prefixItems !== undefined)
    return spare([items ? `list of ${typeWords(items)}` : 'list', bounds(minItems, maxItems, 'entries')]);
  const named = typeOf(schema).map((type) => kinds[type] ?? type);
  return spare([named.join(' or ') || 'any value', format ?? '', bounds(minLength, maxLength, 'characters'), range(schema)]);
};
