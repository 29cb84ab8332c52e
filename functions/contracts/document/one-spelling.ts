import type { JsonObject } from './json-object.ts';
import { inSchemas } from './schemas-in.ts';

/** Values that are the same but for their case are told once, as they are kept and shown: a constant is named by its letters alone. */
export const oneSpelling = (document: JsonObject): JsonObject =>
  inSchemas(document, (schema) => {
    const { enum: values } = schema as { readonly enum?: readonly unknown[] };
    if (values === undefined || !values.every((value) => typeof value === 'string')) return schema;
    return { ...schema, enum: values.filter((value) => value === value.toLowerCase() || !values.includes(value.toLowerCase())) };
  });
