import { keptProblems } from '../examples/kept.ts';
import { isObject, type JsonObject, mapped } from './json-object.ts';

const media = 'application/problem+json';

const kindsIn = (description: unknown): readonly string[] =>
  [...String(description).matchAll(/\/problems\/([a-z-]+)/g)].map(([, kind = '']) => kind);

/** Puts a document of each kind of problem once under the components, and beside each response those of the kinds that it lists. */
export const problemExamples = (document: JsonObject): JsonObject => {
  if (!isObject(document['paths'])) return document;
  const kept = keptProblems();
  const used = new Set<string>();
  /** Of a kind that is answered with another status too, the name says with which. */
  const nameOf = (kind: string, status: string): string =>
    kept[kind] === undefined || String(kept[kind].document['status']) === status ? kind : `${kind}-${status}`;
  const inResponse = (response: unknown, status: string): unknown => {
    if (!isObject(response) || !isObject(response['content']) || !isObject(response['content'][media])) return response;
    const names = kindsIn(response['description']).map((kind) => nameOf(kind, status));
    const known = names.filter((name) => kept[name] !== undefined);
    for (const name of known) used.add(name);
    const examples = Object.fromEntries(known.map((name) => [name, { $ref: `#/components/examples/${name}` }]));
    return { ...response, content: { ...response['content'], [media]: { ...response['content'][media], examples } } };
  };
  const paths = mapped(document['paths'], (methods) =>
    mapped(methods as JsonObject, (operation) =>
      isObject(operation) && isObject(operation['responses'])
        ? { ...operation, responses: mapped(operation['responses'], inResponse) }
        : operation,
    ),
  );
  const examples = Object.fromEntries(
    Object.entries(kept)
      .filter(([name]) => used.has(name))
      .map(([name, { document: value }]) => [name, { summary: value['title'], value }]),
  );
  return { ...document, paths, components: { ...(document['components'] as object), examples } };
};
