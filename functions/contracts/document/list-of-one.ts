import type { JsonObject } from './json-object.ts';
import { inAllSchemas } from './with-components.ts';

const withSaid = ({ description }: JsonObject, value: boolean): string => {
  const always = `Always \`${value}\` where it is there`;
  return typeof description === 'string' ? `${description}. ${always}` : always;
};

/**
 * A list of one value makes a type with a name of its own in most generators. In AsyncAPI it is a `const`, which its readers know. In
 * OpenAPI a text stays a list of one, and what can only be yes, or only no, is a yes or no whose description says which.
 */
export const withoutListOfOne = (document: JsonObject): JsonObject =>
  inAllSchemas(document, ({ enum: values, ...schema }) => {
    if (!Array.isArray(values)) return schema;
    const [value] = values as readonly unknown[];
    if (values.length === 1 && 'asyncapi' in document) return { ...schema, const: value };
    if (values.length === 1 && typeof value === 'boolean') return { ...schema, description: withSaid(schema, value) };
    return { ...schema, enum: values };
  });
