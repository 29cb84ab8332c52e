import type { JsonObject } from './json-object.ts';
import { inParts, inSchema } from './schemas-in.ts';
import { givenKey } from './types-named.ts';
import { hereKey, nameKey } from './unfolded.ts';

/** What is said of a type where it stands, or in words. */
const besides = new Set([nameKey, givenKey, hereKey, 'description', 'examples', 'default']);

/** A type as it is to whoever reads it, without what is told in words: the types in it by name. */
export const shapeOf = (type: JsonObject): string => {
  const shape = ({ additionalProperties: under, ...schema }: JsonObject): JsonObject => {
    const whole = under === undefined || under === false ? schema : { ...schema, additionalProperties: under };
    const told = Object.fromEntries(Object.entries(whole).filter(([key]) => !besides.has(key)));
    return inParts(told, (part) => (nameKey in part ? { $ref: part[nameKey] } : shape(part)));
  };
  return JSON.stringify(shape(type));
};

/** Each of the types in those schemas, the innermost first. */
export const typesIn = (schemas: readonly JsonObject[]): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  for (const schema of schemas)
    inSchema(schema, (part) => {
      if (nameKey in part) found.push(part);
      return part;
    });
  return found;
};

/** The names given by hand, by the shapes that have them. */
const givenTo = (schemas: readonly JsonObject[]): ReadonlyMap<string, string> =>
  new Map(
    typesIn(schemas)
      .filter((type) => type[givenKey] === true)
      .toReversed()
      .map((type) => [shapeOf(type), String(type[nameKey])]),
  );

/** The schemas with the name given to a shape wherever that shape stands: what is named anew can make its owner the same as another. */
export const withoutTwins = (schemas: readonly JsonObject[]): readonly JsonObject[] => {
  const given = givenTo(schemas);
  let changed = false;
  const renamed = schemas.map((schema) =>
    inSchema(schema, (part) => {
      const name = nameKey in part && part[givenKey] === false ? given.get(shapeOf(part)) : undefined;
      if (name === undefined) return part;
      changed = true;
      return { ...part, [nameKey]: name, [givenKey]: true };
    }),
  );
  return changed ? withoutTwins(renamed) : schemas;
};

/** The names under which one shape stands that nobody gave a name, of each such shape. */
export const twins = (schemas: readonly JsonObject[]): readonly (readonly string[])[] => {
  const names = new Map<string, Set<string>>();
  for (const type of typesIn(schemas)) {
    if (type[givenKey] === true) continue;
    const shape = shapeOf(type);
    names.set(shape, (names.get(shape) ?? new Set()).add(String(type[nameKey])));
  }
  return [...names.values()].filter(({ size }) => size > 1).map((all) => [...all]);
};
