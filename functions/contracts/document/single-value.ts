import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** A value of which there is one alone is written as an enumeration of one with its type: older generators read no `const`. */
export const singleValue = (document: JsonObject): JsonObject =>
  inSchemas(document, ({ const: value, ...schema }) =>
    value === undefined ? schema : { type: typeOf(value), ...schema, enum: [value] },
  );
