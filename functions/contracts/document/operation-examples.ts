import { bodyOf, type Example } from '../examples/example.ts';
import { keptExamples } from '../examples/kept.ts';
import { isObject, type JsonObject, mapped } from './json-object.ts';

type Named = readonly (readonly [string, Example])[];

const told = ({ story, turn, by }: Example): string =>
  `Turn ${turn} of the story “${story}”${by === undefined ? '' : `, by ${by}`}`;

/** The examples as a media type has them, each of what it shows of a call; none where nothing is shown. */
const shown = (examples: Named, of: (example: Example) => object | undefined): JsonObject => {
  const all = examples.flatMap(([name, example]) => {
    const value = of(example);
    return value === undefined ? [] : [[name, { summary: example.summary, description: told(example), ...value }] as const];
  });
  return all.length === 0 ? {} : { examples: Object.fromEntries(all) };
};

const sent = (example: Example): object | undefined => {
  const value = bodyOf(example);
  return value === undefined ? undefined : { value };
};

/** A contract is no example of itself: readers take the place where it is served for a file, and stop where there is none. */
const answered = ({ reply, servedAt }: Example): object | undefined => (servedAt === undefined ? { value: reply } : undefined);

const inContent = (holder: unknown, added: JsonObject): unknown =>
  isObject(holder) && isObject(holder['content'])
    ? {
        ...holder,
        content: mapped(holder['content'], (media, type) =>
          type === 'application/problem+json' ? media : { ...(media as object), ...added },
        ),
      }
    : holder;

/** What a URL says as text, as a value of the type that its parameter has. */
const typed = (text: string, told: JsonObject, named: JsonObject): unknown => {
  const name = typeof told['$ref'] === 'string' ? told['$ref'].split('/').at(-1) : undefined;
  const schema = name === undefined ? told : (named[name] as JsonObject);
  if (schema['type'] === 'integer' || schema['type'] === 'number') return Number(text);
  return schema['type'] === 'boolean' ? text === 'true' : text;
};

const givenTo = (parameter: JsonObject, examples: Named): string | undefined => {
  const name = String(parameter['name']);
  const given = examples.map(([, { path, query, ifMatch, etag, servedAt }]) => {
    if (name === 'If-Match') return ifMatch;
    // Of what has the examples in it, no tag can stand among them.
    if (name === 'If-None-Match' && servedAt !== undefined) return '"the-tag-that-you-have"';
    return name === 'If-None-Match' ? etag : (path?.[name] ?? query?.[name]);
  });
  return given.find((value) => value !== undefined);
};

const exemplified = (parameter: unknown, examples: Named, schemas: JsonObject): unknown => {
  if (!isObject(parameter) || typeof parameter['name'] !== 'string') return parameter;
  const value = givenTo(parameter, examples);
  return value === undefined
    ? parameter
    : { ...parameter, example: typed(value, (parameter['schema'] ?? {}) as JsonObject, schemas) };
};

const inOperation = (operation: JsonObject, examples: Named, schemas: JsonObject): JsonObject => ({
  ...operation,
  ...('parameters' in operation
    ? { parameters: (operation['parameters'] as unknown[]).map((parameter) => exemplified(parameter, examples, schemas)) }
    : {}),
  ...('requestBody' in operation ? { requestBody: inContent(operation['requestBody'], shown(examples, sent)) } : {}),
  responses: mapped(operation['responses'] as JsonObject, (response, status) =>
    inContent(
      response,
      shown(
        examples.filter(([, example]) => String(example.status) === status),
        answered,
      ),
    ),
  ),
});

/** Puts beside each operation what was sent to it once, and under the same name what was answered. */
export const operationExamples = (document: JsonObject): JsonObject => {
  const kept = keptExamples();
  const { schemas = {} } = (document['components'] ?? {}) as { readonly schemas?: JsonObject };
  if (!isObject(document['paths'])) return document;
  const paths = mapped(document['paths'], (methods) =>
    mapped(methods as JsonObject, (operation) =>
      isObject(operation) && typeof operation['operationId'] === 'string'
        ? inOperation(operation, Object.entries(kept[operation['operationId']] ?? {}), schemas)
        : operation,
    ),
  );
  return { ...document, paths };
};
