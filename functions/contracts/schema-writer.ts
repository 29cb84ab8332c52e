import * as z from 'zod';

type JsonObject = Readonly<Record<string, unknown>>;

/** Writes schemas as JSON Schema (draft 7); what they name stands once for all that it wrote, under `#/components/schemas/`. */
export type SchemaWriter = {
  /** The schema as the text on a queue is before anything reads it. Throws where something else was written under one of its names. */
  write(schema: z.ZodType): object;
  named(): Readonly<Record<string, object>>;
};

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same with its names as a document has them, and an example as JSON Schema writes one. */
const inDocument = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inDocument);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === '$ref' && typeof part === 'string') return [key, part.replace('#/definitions/', '#/components/schemas/')];
      if (key === 'example' && !isObject(part)) return ['examples', [part]];
      return [key, inDocument(part)];
    }),
  );
};

export const schemaWriter = (): SchemaWriter => {
  const named = new Map<string, object>();
  const keep = (id: string, definition: unknown): void => {
    const written = inDocument(definition) as object;
    if (JSON.stringify(named.get(id) ?? written) !== JSON.stringify(written)) throw new Error(`Two schemas are called ${id}`);
    named.set(id, written);
  };
  return {
    write: (schema) => {
      const { $schema: _dialect, definitions = {}, ...own } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      for (const [id, definition] of Object.entries(definitions as JsonObject)) keep(id, definition);
      return inDocument(own) as object;
    },
    named: () => Object.fromEntries(named),
  };
};
