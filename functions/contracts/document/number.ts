import type { JsonObject } from './json-object.ts';
import { inSchemas, type Side } from './schemas-in.ts';

const mostOfInt32 = 2 ** 31 - 1;

const isUnbounded = ({ minimum, maximum }: JsonObject): boolean =>
  minimum === Number.MIN_SAFE_INTEGER && maximum === Number.MAX_SAFE_INTEGER;

/** A whole number with its bounds included, and by how many bits it is held. What the service says without a bound, it counts. */
const whole = ({ exclusiveMinimum, exclusiveMaximum, ...schema }: JsonObject, side: Side): JsonObject => {
  if (schema['type'] !== 'integer') return schema;
  if (side === 'said' && isUnbounded(schema))
    return { ...schema, minimum: -mostOfInt32 - 1, maximum: mostOfInt32, format: 'int32' };
  const least = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : (schema['minimum'] ?? Number.MIN_SAFE_INTEGER);
  const most = typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : (schema['maximum'] ?? Number.MAX_SAFE_INTEGER);
  const fits = Number(most) <= mostOfInt32 && Number(least) >= -mostOfInt32 - 1;
  return { ...schema, minimum: least, maximum: most, format: fits ? 'int32' : 'int64' };
};

export const number = (document: JsonObject): JsonObject => inSchemas(document, whole);
