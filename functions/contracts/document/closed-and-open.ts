import { isObject, type JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** A map of free keys, of which the schema says what stands under each. */
const isMap = ({ properties, additionalProperties: under }: JsonObject): boolean =>
  properties === undefined && isObject(under) && Object.keys(under).length > 0;

/** Which keys a map always has is told in words: a linter asks for the field of each. */
const withoutRequired = ({ required: _required, ...map }: JsonObject): JsonObject => map;

/**
 * What is sent has no other field than those told, unless its schema lets them in; what is said may come to have more. Where other fields
 * may stand, nothing is written of them: `additionalProperties` in that place makes of an object a map, to generators of typed clients.
 */
export const closedAndOpen = (document: JsonObject): JsonObject =>
  inSchemas(document, (schema, side) => {
    const { additionalProperties: under, propertyNames: _names, ...rest } = schema;
    if (isMap(schema)) return { ...withoutRequired(rest), additionalProperties: under };
    if (under === undefined) return rest;
    return side === 'sent' && under === false ? { ...rest, additionalProperties: false } : rest;
  });
