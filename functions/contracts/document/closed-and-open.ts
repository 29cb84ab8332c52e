import { isObject, type JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** A map of free keys, of which the schema says what stands under each. */
const isMap = ({ properties, additionalProperties: under }: JsonObject): boolean =>
  properties === undefined && isObject(under) && Object.keys(under).length > 0;

/**
 * What is sent has no other field than those told, unless its schema lets them in; what is said may come to have more. Where other fields
 * may stand, nothing is written of them: `additionalProperties` in that place makes of an object a map, to generators of typed clients.
 */
export const closedAndOpen = (document: JsonObject): JsonObject =>
  inSchemas(document, (schema, side) => {
    const { additionalProperties: under, propertyNames: _names, ...rest } = schema;
    if (under === undefined || isMap(schema)) return under === undefined ? rest : { ...rest, additionalProperties: under };
    return side === 'sent' && under === false ? { ...rest, additionalProperties: false } : rest;
  });
