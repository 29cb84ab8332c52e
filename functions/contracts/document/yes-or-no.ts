import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** What says that it is yes or no lists no texts beside: generators would make constants of them, of a type that texts have not. */
export const yesOrNo = (document: JsonObject): JsonObject =>
  inSchemas(document, ({ enum: values, ...schema }) => {
    const texts = Array.isArray(values) && values.every((value) => typeof value === 'string');
    return values === undefined || (schema['type'] === 'boolean' && texts) ? schema : { ...schema, enum: values };
  });
