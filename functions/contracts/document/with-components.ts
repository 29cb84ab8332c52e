import { type JsonObject, mapped } from './json-object.ts';
import { componentsOf, inPlaces, inSchema, withComponents } from './schemas-in.ts';

/** The document, its components named already, with each schema in it changed, from the innermost outward, those of the components too. */
export const inAllSchemas = (document: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject => {
  const whole = (schema: unknown): JsonObject => inSchema(schema as JsonObject, change);
  const changed = mapped(componentsOf(document), whole) as Readonly<Record<string, JsonObject>>;
  const told = inPlaces(document, whole);
  return Object.keys(changed).length === 0 ? told : withComponents(told, changed);
};
