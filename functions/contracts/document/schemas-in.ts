import { isObject, type JsonObject, mapped } from './json-object.ts';

/** Makes of a schema, whose parts are changed already, what is to stand in its place. */
export type ChangeOfSchema = (schema: JsonObject) => JsonObject;

const holdingOne = new Set([
  'items',
  'additionalItems',
  'additionalProperties',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]);

const holdingMany = new Set(['items', 'prefixItems', 'allOf', 'anyOf', 'oneOf']);

const holdingNamed = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/** A schema changed from its innermost parts outward. What is no schema in it (a default, an example) stays as it is. */
export const inSchema = (schema: JsonObject, change: ChangeOfSchema): JsonObject => {
  const inner = (part: unknown): unknown => (isObject(part) ? inSchema(part, change) : part);
  return change(
    mapped(schema, (part, key) => {
      if (holdingNamed.has(key) && isObject(part)) return mapped(part, inner);
      if (holdingMany.has(key) && Array.isArray(part)) return part.map(inner);
      return holdingOne.has(key) ? inner(part) : part;
    }),
  );
};

/** Under these stands what somebody could send or be answered, and not what the document says of it. */
const asData = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** The keys under which a schema stands in an OpenAPI or AsyncAPI document. */
const underKey = new Set(['schema', 'payload']);

const isSchemaAt = (key: string, value: JsonObject): boolean =>
  underKey.has(key) || (key === 'headers' && (typeof value['$ref'] === 'string' || value['type'] === 'object'));

/** The document, OpenAPI's or AsyncAPI's, with each of its schemas changed, wherever it stands. */
export const inSchemas = (document: JsonObject, change: ChangeOfSchema): JsonObject => {
  const walk = (value: unknown, key: string): unknown => {
    if (asData.has(key)) return value;
    if (Array.isArray(value)) return value.map((part) => walk(part, ''));
    if (!isObject(value)) return value;
    if (key === 'schemas') return mapped(value, (schema) => (isObject(schema) ? inSchema(schema, change) : schema));
    return isSchemaAt(key, value) ? inSchema(value, change) : mapped(value, walk);
  };
  return mapped(document, walk);
};
