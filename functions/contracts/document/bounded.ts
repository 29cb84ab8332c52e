import type { JsonObject } from './json-object.ts';
import { entriesAtMost, listBounds } from './list-bounds.ts';
import { componentsOf, inParts, withComponents } from './schemas-in.ts';

type Schemas = Readonly<Record<string, JsonObject>>;

const place = '#/components/schemas/';

/** How many entries a list of values has at most, where it has each once. */
const valuesIn = (components: Schemas, items: JsonObject | undefined): number | undefined => {
  const values = components[String(items?.['$ref'] ?? '').slice(place.length)]?.['enum'];
  return Array.isArray(values) ? values.length : undefined;
};

/** Every list with how many entries it has at most. Throws where what is sent has a list without: the service must know when to stop. */
export const bounded = (document: JsonObject): JsonObject => {
  const components = componentsOf(document);
  const inType = (schema: JsonObject, where: string, sent: boolean): JsonObject => {
    const { properties, ...rest } = schema;
    const inner = inParts(rest, (part) => inType(part, `${where}.items`, sent));
    const fields = Object.entries((properties ?? {}) as Schemas).map(([key, part]) => [
      key,
      inType(part, `${where}.${key}`, sent),
    ]);
    const whole = properties === undefined ? inner : { ...inner, properties: Object.fromEntries(fields) };
    if (schema['type'] !== 'array' || schema['maxItems'] !== undefined) return whole;
    const most = listBounds[where] ?? valuesIn(components, schema['items'] as JsonObject | undefined);
    if (most === undefined && sent) throw new Error(`The list ${where} is sent and has no bound`);
    return { ...whole, maxItems: most ?? entriesAtMost };
  };
  const all = Object.entries(components).map(([name, schema]) => [
    name,
    inType(schema, name, schema['additionalProperties'] === false),
  ]);
  return withComponents(document, Object.fromEntries(all));
};
