import { isJson, type Json } from './break-kinds.ts';

/** A schema with what it refers to and all its parts in one. */
export type Schema = {
  readonly itself: Json;
  /** Absent where it takes any. */
  readonly types: readonly string[] | undefined;
  /** As JSON; absent where it takes any. */
  readonly values: readonly string[] | undefined;
  readonly fields: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  /** Whether a field that it does not name is refused. */
  readonly isClosed: boolean;
  readonly item: unknown;
  /** The schemas of which it is one; itself where it is no union. */
  readonly alternatives: readonly Json[];
};

/** What a reference of the document leads to; anything else is itself. */
export const resolved = (document: Json, value: unknown): unknown => {
  if (!isJson(value) || typeof value['$ref'] !== 'string') return value;
  const steps = value['$ref'].replace(/^#\//, '').split('/');
  const found = steps.reduce<unknown>(
    (at, step) => (isJson(at) ? at[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
    document,
  );
  const { $ref: _followed, ...beside } = value;
  return isJson(found) ? { ...(resolved(document, found) as Json), ...beside } : value;
};

const listIn = (schema: Json, name: string): readonly unknown[] => (Array.isArray(schema[name]) ? schema[name] : []);

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** An integer is a number too. */
const typesIn = (schema: Json, values: readonly unknown[] | undefined): readonly string[] | undefined => {
  const { type } = schema;
  const stated = typeof type === 'string' ? [type] : listIn(schema, 'type').map(String);
  if (stated.length > 0) return stated.flatMap((each) => (each === 'number' ? ['number', 'integer'] : [each]));
  if (values !== undefined)
    return [...new Set(values.map(typeOf))].flatMap((each) => (each === 'number' ? ['number', 'integer'] : [each]));
  return schema['properties'] === undefined ? undefined : ['object'];
};

/** The parts that hold together, as one. */
const merged = (document: Json, schema: Json): Json => {
  const { allOf, ...itself } = schema;
  if (!Array.isArray(allOf)) return itself;
  const parts = [itself, ...allOf.map((part) => merged(document, resolved(document, part) as Json))];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Json,
    required: parts.flatMap((part) => listIn(part, 'required')),
  };
};

/** Reads a schema of a document as it is to be compared. */
export const schemaIn = (document: Json, given: Json): Schema => {
  const itself = merged(document, resolved(document, given) as Json);
  const values = 'const' in itself ? [itself['const']] : Array.isArray(itself['enum']) ? itself['enum'] : undefined;
  const unions = [...listIn(itself, 'anyOf'), ...listIn(itself, 'oneOf')].filter(isJson);
  const prefixed = listIn(itself, 'prefixItems');
  return {
    itself,
    types: typesIn(itself, values),
    values: values?.map((value) => JSON.stringify(value)),
    fields: new Map(Object.entries(isJson(itself['properties']) ? itself['properties'] : {})),
    required: new Set(listIn(itself, 'required').map(String)),
    isClosed: itself['additionalProperties'] === false,
    item: prefixed[0] ?? itself['items'],
    alternatives: unions.length === 0 ? [itself] : unions.flatMap((each) => schemaIn(document, each).alternatives),
  };
};
