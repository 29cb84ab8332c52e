import type { JsonObject } from './json-object.ts';
import { componentsOf, withComponents } from './schemas-in.ts';

type Schemas = Readonly<Record<string, JsonObject>>;

const place = '#/components/schemas/';

const valuesOf = (components: Schemas, option: JsonObject, field: string): readonly string[] => {
  const { properties = {}, required = [] } = option as { readonly properties?: Schemas; readonly required?: readonly string[] };
  const told = properties[field] ?? {};
  const of = typeof told['$ref'] === 'string' ? components[told['$ref'].slice(place.length)] : told;
  const values = of?.['enum'];
  return required.includes(field) && of?.['type'] === 'string' && Array.isArray(values) ? (values as string[]) : [];
};

/** The field by whose value it is known which of the objects one is, with the object of each value; undefined where there is none. */
const discriminator = (components: Schemas, refs: readonly string[]): JsonObject | undefined => {
  const options = refs.map((ref) => components[ref.slice(place.length)] ?? {});
  const fields = Object.keys((options[0]?.['properties'] ?? {}) as object);
  for (const field of fields) {
    const told = options.map((option) => valuesOf(components, option, field));
    const all = told.flat();
    if (told.every((values) => values.length > 0) && new Set(all).size === all.length)
      return {
        propertyName: field,
        mapping: Object.fromEntries(told.flatMap((values, at) => values.map((value) => [value, refs[at]]))),
      };
  }
  return undefined;
};

/** A choice of objects says by which field they are told apart, where they have one. */
export const discriminated = (document: JsonObject): JsonObject => {
  if (!('openapi' in document)) return document;
  const components = componentsOf(document);
  const told = Object.entries(components).map(([name, schema]) => {
    const { oneOf } = schema as { readonly oneOf?: readonly { readonly $ref: string }[] };
    const by =
      oneOf &&
      discriminator(
        components,
        oneOf.map(({ $ref }) => $ref),
      );
    return [name, by === undefined ? schema : { ...schema, discriminator: by }];
  });
  return withComponents(document, Object.fromEntries(told));
};
