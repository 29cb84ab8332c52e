import type { JsonObject } from './json-object.ts';
import { inSchemas, type Side } from './schemas-in.ts';

/** Formats that say all that a pattern beside would: a type of their own in most languages, to which a pattern of texts does not go. */
const typed = new Set(['uuid', 'date', 'date-time']);

/** The same pattern in the words that every engine has, and that none reads another way. */
const portable = (pattern: string): string => pattern.replaceAll('\\/', '/').replaceAll('\\d', '[0-9]');

export const portableText = (document: JsonObject): JsonObject =>
  inSchemas(document, ({ pattern, ...schema }, _side: Side) => {
    if (typeof pattern !== 'string' || typed.has(String(schema['format']))) return schema;
    return { ...schema, pattern: portable(pattern) };
  });
