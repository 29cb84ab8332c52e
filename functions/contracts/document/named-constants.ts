import { type JsonObject, mapped } from './json-object.ts';
import { componentsOf, withComponents } from './schemas-in.ts';

/** `CaseStatus` or `taken-back` as the name of a constant: `CASE_STATUS`, `TAKEN_BACK`. */
const asConstant = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();

const withNames = (schema: unknown, name: string): unknown => {
  const { type, enum: values } = schema as JsonObject;
  if (type !== 'string' || !Array.isArray(values)) return schema;
  return { ...(schema as JsonObject), 'x-enum-varnames': values.map((value) => asConstant(`${name}_${String(value)}`)) };
};

/**
 * Each value of a list says what its constant is called, the name of the list before it: in Go the constants of all lists share one room
 * with each other and with the types, and the same value stands in several lists.
 */
export const namedConstants = (document: JsonObject): JsonObject =>
  withComponents(document, mapped(componentsOf(document), withNames) as Readonly<Record<string, JsonObject>>);
