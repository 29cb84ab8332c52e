import { isObject, type JsonObject, mapped } from './json-object.ts';
import { componentsOf, inSchemas, withComponents } from './schemas-in.ts';

/** What is taken where nothing is sent is told of what is sent alone: what is said is there, and a default beside would be none. */
export const withoutDefaultSaid = (document: JsonObject): JsonObject =>
  inSchemas(document, (schema, side) => {
    const { default: _otherwise, ...rest } = schema;
    return side === 'said' ? rest : schema;
  });

const withWords = ({ description }: JsonObject, otherwise: unknown): string => {
  const left = `Where it is left out: \`${JSON.stringify(otherwise)}\``;
  return typeof description === 'string' ? `${description}. ${left}` : left;
};

const fieldInWords = (schema: unknown): unknown => {
  if (!isObject(schema) || schema['default'] === undefined) return schema;
  const { default: otherwise, ...rest } = schema;
  return { ...rest, description: withWords(rest, otherwise) };
};

/** Beside the name of a type nothing stands in a parameter: what is said of it is said of the parameter. */
const parameterInWords = (parameter: JsonObject): JsonObject => {
  const { schema } = parameter;
  if (!isObject(schema) || schema['$ref'] === undefined) return parameter;
  const { $ref, default: otherwise, description } = schema;
  const told = { description, ...parameter, schema: { $ref } };
  if (otherwise !== undefined) return { ...told, description: withWords(told, otherwise) };
  return told.description === undefined ? { ...parameter, schema: { $ref } } : told;
};

const inParameters = (operation: unknown): unknown => {
  if (!isObject(operation) || !Array.isArray(operation['parameters'])) return operation;
  return { ...operation, parameters: (operation['parameters'] as JsonObject[]).map(parameterInWords) };
};

/**
 * What is taken where something is left out is told in words. Some generators hold a field with a default for one that is always there,
 * and others make of a default beside a named type a type that they never write.
 */
export const defaultInWords = (document: JsonObject): JsonObject => {
  const components = mapped(componentsOf(document), (schema) => {
    const { properties } = schema as { readonly properties?: JsonObject };
    return properties === undefined ? schema : { ...(schema as JsonObject), properties: mapped(properties, fieldInWords) };
  });
  const { paths } = document;
  const told = isObject(paths)
    ? { ...document, paths: mapped(paths, (path) => (isObject(path) ? mapped(path, inParameters) : path)) }
    : document;
  return withComponents(told, components as Readonly<Record<string, JsonObject>>);
};
