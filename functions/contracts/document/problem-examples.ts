import { keptProblems } from '../examples/kept.ts';
import { isObject, type JsonObject, mapped } from './json-object.ts';

const media = 'application/problem+json';

const kindsIn = (description: unknown): readonly string[] =>
  [...String(description).matchAll(/\/problems\/([a-z-]+)/g)].map(([, kind = '']) => kind);

/** Puts a document of each kind of problem once under the components, and beside each response those of the kinds that it lists. */
export const problemExamples = (document: JsonObject): JsonObject => {
  if (!isObject(document['paths'])) return document;
  const kept = keptProblems();
  const inResponse = (response: unknown): unknown => {
    if (!isObject(response) || !isObject(response['content']) || !isObject(response['content'][media])) return response;
    const known = kindsIn(response['description']).filter((kind) => kept[kind] !== undefined);
    const examples = Object.fromEntries(known.map((kind) => [kind, { $ref: `#/components/examples/${kind}` }]));
    return { ...response, content: { ...response['content'], [media]: { ...response['content'][media], examples } } };
  };
  const paths = mapped(document['paths'], (methods) =>
    mapped(methods as JsonObject, (operation) =>
      isObject(operation) && isObject(operation['responses'])
        ? { ...operation, responses: mapped(operation['responses'], inResponse) }
        : operation,
    ),
  );
  const examples = mapped(kept, (example) => {
    const { document: value } = example as (typeof kept)[string];
    return { summary: value['title'], value };
  });
  return { ...document, paths, components: { ...(document['components'] as object), examples } };
};
