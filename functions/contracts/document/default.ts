import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** What is taken where nothing is sent is told of what is sent alone: what is said is there, and a default beside would be none. */
export const withoutDefaultSaid = (document: JsonObject): JsonObject =>
  inSchemas(document, (schema, side) => {
    const { default: _otherwise, ...rest } = schema;
    return side === 'said' ? rest : schema;
  });
