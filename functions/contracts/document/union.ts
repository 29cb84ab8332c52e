import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

type Schemas = readonly JsonObject[];

const isText = ({ type }: JsonObject): boolean => type === 'string';

const isNull = ({ type }: JsonObject): boolean => type === 'null';

/** What a text must match, without the marks of its ends. */
const within = ({ enum: values, pattern }: JsonObject): string =>
  Array.isArray(values) ? values.join('|') : String(pattern ?? '.*').replace(/^\^|\$$/g, '');

/** Texts of several kinds as one: a list of all values where each is a list, and else a pattern. */
const oneText = (options: Schemas): JsonObject =>
  options.every((option) => Array.isArray(option['enum']))
    ? { type: 'string', enum: options.flatMap((option) => option['enum'] as readonly string[]) }
    : { type: 'string', pattern: `^(?:${options.map(within).join('|')})$` };

const flat = ({ anyOf, ...rest }: JsonObject): JsonObject => {
  if (!Array.isArray(anyOf)) return rest;
  const options = anyOf as Schemas;
  const [some] = options.filter((option) => !isNull(option));
  if (options.every(isText)) return { ...oneText(options), ...rest };
  if (options.length === 2 && some !== undefined && options.some(isNull))
    return { ...some, type: [some['type'], 'null'], ...rest };
  return { ...rest, oneOf: options };
};

/**
 * A choice of objects is `oneOf`; a choice of texts is one text, and one of something or nothing is the same with `null` among its
 * types. Typed languages have no word for another choice.
 */
export const union = (document: JsonObject): JsonObject => inSchemas(document, flat);
