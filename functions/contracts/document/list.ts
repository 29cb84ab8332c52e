import { isObject, type JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** A list whose first entries had places of their own is a list of so many entries at least. */
const plainList = ({ prefixItems, ...schema }: JsonObject): JsonObject => {
  const places = prefixItems ?? (Array.isArray(schema['items']) ? schema['items'] : undefined);
  if (!Array.isArray(places)) return schema;
  const { additionalItems, items, ...rest } = schema;
  const others = additionalItems ?? (Array.isArray(items) ? undefined : items);
  const all = [...places, ...(isObject(others) ? [others] : [])].map((one) => JSON.stringify(one));
  if (new Set(all).size > 1) throw new Error('A list has entries of several kinds by their places');
  return { ...rest, items: places[0], minItems: places.length };
};

/** A list has entries of one kind: few languages have a type for more. */
export const list = (document: JsonObject): JsonObject => inSchemas(document, plainList);
