import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

const mostOfInt32 = 2 ** 31 - 1;

/** A whole number with its bounds included, and by how many bits it is held. */
const whole = ({ exclusiveMinimum, exclusiveMaximum, ...schema }: JsonObject): JsonObject => {
  if (schema['type'] !== 'integer') return schema;
  const least = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : (schema['minimum'] ?? Number.MIN_SAFE_INTEGER);
  const most = typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : (schema['maximum'] ?? Number.MAX_SAFE_INTEGER);
  const fits = Number(most) <= mostOfInt32 && Number(least) >= -mostOfInt32 - 1;
  return { ...schema, minimum: least, maximum: most, format: fits ? 'int32' : 'int64' };
};

export const number = (document: JsonObject): JsonObject => inSchemas(document, whole);
