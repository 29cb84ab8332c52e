import { enumerationName } from './enumeration-names.ts';
import type { JsonObject } from './json-object.ts';
import { inParts, pascal } from './schemas-in.ts';
import { shapeNames } from './shape-names.ts';
import { hereKey, nameKey } from './unfolded.ts';

/** Whether the name of a type was given by hand, and not made of its owner's. */
export const givenKey = 'x-given';

type Schemas = Record<string, JsonObject>;

const isEnumeration = ({ enum: values }: JsonObject): boolean => Array.isArray(values) && values.length > 1;

/** Whether a schema is one that a client has a type of its own for. A map of free keys is none. */
const isType = (schema: JsonObject): boolean =>
  isEnumeration(schema) || 'oneOf' in schema || (schema['type'] === 'object' && 'properties' in schema);

/** Of one of many: `movements` are each a `movement`. */
const singular = (name: string): string => {
  const one = name.replace(/ies$/, 'y').replace(/(ss|x|ch)es$/, '$1');
  const shorter = one === name ? name.replace(/([^s])s$/, '$1') : one;
  return shorter === name ? `${name}Item` : shorter;
};

const propertiesOf = ({ properties }: JsonObject): Schemas => (properties ?? {}) as Schemas;

/** The only value of a field, where it is a text. */
const onlyText = ({ enum: values }: JsonObject): string | undefined => {
  const [value, ...others] = Array.isArray(values) ? (values as readonly unknown[]) : [];
  return typeof value === 'string' && others.length === 0 ? value : undefined;
};

/** What tells one of several shapes from the others: the only value of a field, or a field that it alone has. */
const told = (option: JsonObject, options: readonly JsonObject[]): string => {
  const [only] = Object.values(propertiesOf(option)).flatMap((field) => onlyText(field) ?? []);
  const others = options.filter((other) => other !== option).flatMap((other) => Object.keys(propertiesOf(other)));
  return only ?? Object.keys(propertiesOf(option)).find((name) => !others.includes(name)) ?? '';
};

/** What is told of a type that nobody named is told of its place: elsewhere the same type may be about something else. */
const toldHere = (schema: JsonObject): JsonObject => {
  const { description, ...type } = schema;
  if (description === undefined || nameKey in schema) return schema;
  return { ...type, [hereKey]: { description, ...(schema[hereKey] as object | undefined) } };
};

/** The schema with a name at each type in it: one given by hand, or its owner's with the property's. */
export const typesNamed = (schema: JsonObject, own: string): JsonObject => {
  const given = schema[nameKey] ?? enumerationName(schema) ?? shapeNames[own];
  const name = isType(schema) ? String(given ?? own) : own;
  const options = (schema['oneOf'] ?? []) as readonly JsonObject[];
  const { properties, ...rest } = schema;
  const inner = inParts(rest, (part, key) =>
    typesNamed(part, key === 'oneOf' ? name + pascal(told(part, options)) : singular(name)),
  );
  const fields = Object.entries(propertiesOf(schema)).map(([key, part]) => [key, typesNamed(part, name + pascal(key))]);
  return {
    ...(isType(schema) ? toldHere(inner) : inner),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(isType(schema) ? { [nameKey]: name, [givenKey]: given !== undefined } : {}),
  };
};
