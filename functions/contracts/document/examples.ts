import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** The example of a schema as JSON Schema has them: in a list. */
export const examplesListed = (document: JsonObject): JsonObject =>
  inSchemas(document, ({ example, ...schema }) => (example === undefined ? schema : { ...schema, examples: [example] }));
