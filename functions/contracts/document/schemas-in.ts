import { isObject, type JsonObject, mapped } from './json-object.ts';

/** Makes of a schema, whose parts are changed already, what is to stand in its place. */
export type ChangeOfSchema = (schema: JsonObject, side: Side) => JsonObject;

/** Whether a client sends what has the schema, or the service says it. */
export type Side = 'sent' | 'said';

/** Where a schema stands by itself: on which side, and by what its owner goes: an operation, a parameter of one, a message. */
export type Place = { readonly side: Side; readonly owner: string };

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

/** A schema with each of the schemas in it, one level down, changed. What is no schema in it (a default, an example) stays as it is. */
export const inParts = (schema: JsonObject, change: (part: JsonObject, key: string) => JsonObject): JsonObject => {
  const part = (value: unknown, key: string): unknown => (isObject(value) ? change(value, key) : value);
  return mapped(schema, (value, key) => {
    if (holdingNamed.has(key) && isObject(value)) return mapped(value, part);
    if (holdingMany.has(key) && Array.isArray(value)) return value.map((one) => part(one, key));
    return holdingOne.has(key) ? part(value, key) : value;
  });
};

/** A schema changed from its innermost parts outward. */
export const inSchema = (schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject =>
  change(inParts(schema, (part) => inSchema(part, change)));

/** Under these stands what somebody could send or be answered, and not what the document says of it. */
const asData = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** The keys under which a schema stands in an OpenAPI or AsyncAPI document. */
const underKey = new Set(['schema', 'payload']);

const isSchemaAt = (key: string, value: JsonObject): boolean =>
  underKey.has(key) || (key === 'headers' && (typeof value['$ref'] === 'string' || value['type'] === 'object'));

/** A name as a component has it: `readmit.transit.lapsed.v1` is `TransitLapsed`. */
export const pascal = (text: string): string =>
  text
    .replace(/^readmit\.|\.v\d+$/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

/** The channels on which a client sends: those from which an operation of the document receives. */
const channelsOfClients = ({ operations }: JsonObject): ReadonlySet<string> =>
  new Set(
    Object.values(isObject(operations) ? operations : {}).flatMap((operation) => {
      const { action, channel } = operation as { readonly action?: string; readonly channel?: { readonly $ref: string } };
      return action === 'receive' && channel !== undefined ? [channel.$ref.split('/').at(-1) ?? ''] : [];
    }),
  );

/** The place one level down, at that key of that object. */
const placeAt = (place: Place, key: string, value: JsonObject, sending: ReadonlySet<string>): Place => {
  if (typeof value['operationId'] === 'string') return { ...place, owner: pascal(value['operationId']) };
  if (typeof value['in'] === 'string') return { side: 'sent', owner: `${place.owner}${pascal(String(value['name']))}` };
  if (key === 'requestBody' || sending.has(key)) return { ...place, side: 'sent' };
  if (typeof value['contentType'] === 'string') return { ...place, owner: pascal(key) };
  return place;
};

/** The document, OpenAPI's or AsyncAPI's, with each schema that stands by itself changed, those of its components aside. */
export const inPlaces = (document: JsonObject, change: (schema: JsonObject, place: Place) => JsonObject): JsonObject => {
  const sending = channelsOfClients(document);
  const walk = (value: unknown, key: string, place: Place): unknown => {
    if (asData.has(key) || key === 'schemas') return value;
    if (Array.isArray(value)) return value.map((part) => walk(part, '', place));
    if (!isObject(value)) return value;
    if (isSchemaAt(key, value)) return change(value, place);
    const here = placeAt(place, key, value, sending);
    return mapped(value, (part, name) => walk(part, name, here));
  };
  return mapped(document, (value, key) => walk(value, key, { side: 'said', owner: '' }));
};

/** The components of the document that are schemas, by name. */
export const componentsOf = ({ components }: JsonObject): Readonly<Record<string, JsonObject>> =>
  ((components as JsonObject | undefined)?.['schemas'] ?? {}) as Readonly<Record<string, JsonObject>>;

/** The document with those components in place of its own. */
export const withComponents = (document: JsonObject, schemas: Readonly<Record<string, JsonObject>>): JsonObject => ({
  ...document,
  components: { ...(document['components'] as JsonObject | undefined), schemas },
});

/** The document, its components unfolded, with each schema in it changed, from the innermost outward. */
export const inSchemas = (document: JsonObject, change: ChangeOfSchema): JsonObject =>
  inPlaces(document, (schema, { side }) => inSchema(schema, (part) => change(part, side)));
