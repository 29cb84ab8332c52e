import { enumerationOf } from '../words/enumerations/enumerations.ts';
import { formatWords, isOfFormat } from '../words/formats.ts';
import { wordsOfComponent, wordsOfProperty } from '../words/found-words.ts';
import { lexicons } from '../words/lexicon/lexicon.ts';
import { wordsOfParameter } from '../words/parameters.ts';
import type { Lexicon } from '../words/words.ts';
import { isObject, type JsonObject, mapped } from './json-object.ts';
import { componentsOf, withComponents } from './schemas-in.ts';

type Schemas = Readonly<Record<string, JsonObject>>;

/** The words for the components of that document. */
export const lexiconOf = (document: JsonObject): Lexicon => ('asyncapi' in document ? lexicons.asyncapi : lexicons.openapi);

/** Sentences one behind the other, without the last full stop. */
const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');

/** What is said at a place: by its schema, or by the words for it, with how the value is written behind them. */
const said = ({ description, format }: JsonObject, words: string | undefined): string | undefined => {
  const own = typeof description === 'string' ? description : undefined;
  if (words === undefined || (own !== undefined && !isOfFormat(own))) return own;
  return sentences(words, own ?? formatWords(format));
};

const saying = (part: JsonObject, description: string | undefined): JsonObject =>
  description === undefined ? part : { ...part, description };

/** The enumeration with what each of its values means, in their order: as a list for readers, and as generators read it. */
const withMeanings = (schema: JsonObject): JsonObject => {
  const { enum: values } = schema;
  const words = Array.isArray(values) && values.length > 1 ? enumerationOf(values) : undefined;
  if (words === undefined) return schema;
  const means = (values as readonly string[]).map((value) => words.values[value] ?? '');
  const lines = (values as readonly string[]).map((value, index) => `- \`${value}\`: ${means[index]}`);
  return { ...schema, description: `${words.is}:\n\n${lines.join('\n')}`, 'x-enum-descriptions': means };
};

/** What that component is, where nothing is said of the place that has it. */
const wordsReferred = (lexicon: Lexicon, components: Schemas, ref: unknown): string | undefined => {
  if (typeof ref !== 'string') return undefined;
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  const { description, enum: values } = components[name] ?? {};
  const own = typeof description === 'string' ? description : wordsOfComponent(lexicon, name)?.text;
  return Array.isArray(values) ? (enumerationOf(values)?.is ?? own) : own;
};

const component = (lexicon: Lexicon, components: Schemas, name: string): JsonObject => {
  const schema = components[name] as JsonObject;
  const whole = withMeanings(saying(schema, said(schema, wordsOfComponent(lexicon, name)?.text)));
  const { properties } = schema;
  if (!isObject(properties)) return whole;
  const described = mapped(properties, (property, key) => {
    const words = wordsOfProperty(lexicon, name, key, properties)?.text;
    const part = property as JsonObject;
    return saying(part, said(part, words ?? wordsReferred(lexicon, components, part['$ref'])));
  });
  return { ...whole, properties: described };
};

/** A parameter of an operation, with what it is. Its schema says how it is written, and no more. */
const parameter = (operation: string, given: JsonObject): JsonObject => {
  const { name, description, schema } = given;
  const told = description ?? (isObject(schema) ? schema['description'] : undefined);
  const words = wordsOfParameter(operation, String(name))?.text;
  return saying(given, said({ ...(isObject(schema) ? schema : {}), description: told }, words));
};

const operation = (value: JsonObject): JsonObject => {
  const { operationId, parameters } = value;
  return Array.isArray(parameters)
    ? { ...value, parameters: parameters.map((one: JsonObject) => parameter(String(operationId), one)) }
    : value;
};

const paths = ({ paths: given }: JsonObject): JsonObject =>
  isObject(given)
    ? { paths: mapped(given, (path) => mapped(path as JsonObject, (value) => (isObject(value) ? operation(value) : value))) }
    : {};

/**
 * Says of every component, property, value of an enumeration and parameter what it is, from the words of the contracts, wherever the
 * schema itself says nothing, or only how the value is written.
 */
export const described = (document: JsonObject): JsonObject => {
  const components = componentsOf(document);
  const lexicon = lexiconOf(document);
  return withComponents(
    { ...document, ...paths(document) },
    mapped(components, (_schema, name) => component(lexicon, components, name)) as Schemas,
  );
};
