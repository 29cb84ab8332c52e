import { namesIn } from '../../domain/by-name.ts';
import { isObject, type JsonObject } from './document/json-object.ts';
import { componentsOf } from './document/schemas-in.ts';
import { enumerations } from './words/enumerations/enumerations.ts';
import { namesEverywhere } from './words/everywhere.ts';
import { type FoundWords, wordsOfComponent, wordsOfProperty } from './words/found-words.ts';
import { http, lexicons } from './words/lexicon/lexicon.ts';
import { messages } from './words/lexicon/messages.ts';
import { parameters, wordsOfParameter } from './words/parameters.ts';
import type { Lexicon } from './words/words.ts';

type Described = { readonly description?: string };

/** The entry, where it is what the document says at that place. */
const usedAt = (place: unknown, found: FoundWords | undefined): readonly string[] =>
  found !== undefined && (place as Described).description?.startsWith(found.text) === true ? [found.entry] : [];

const usedInComponents = (document: JsonObject, lexicon: Lexicon): readonly string[] =>
  Object.entries(componentsOf(document)).flatMap(([name, schema]) => {
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    return [
      ...usedAt(schema, wordsOfComponent(lexicon, name)),
      ...Object.entries(properties).flatMap(([key, part]) => usedAt(part, wordsOfProperty(lexicon, name, key, properties))),
    ];
  });

type Operation = { readonly operationId?: string; readonly parameters?: readonly JsonObject[] };

const operationsOf = ({ paths }: JsonObject): readonly Operation[] =>
  Object.values(isObject(paths) ? paths : {}).flatMap((path) => Object.values(path as JsonObject) as Operation[]);

const usedInParameters = (document: JsonObject): readonly string[] =>
  operationsOf(document).flatMap(({ operationId = '', parameters: given = [] }) =>
    given.flatMap((one) => usedAt(one, wordsOfParameter(operationId, String(one['name'])))),
  );

const entriesOf = (lexicon: Lexicon): readonly string[] =>
  namesIn(lexicon).flatMap((name) => {
    const { is, has = {} } = lexicon[name] ?? {};
    return [...(is === undefined ? [] : [name]), ...Object.keys(has).map((property) => `${name}.${property}`)];
  });

const listsOf = (document: JsonObject): readonly string[] =>
  Object.values(componentsOf(document)).flatMap(({ enum: values }) =>
    Array.isArray(values) ? [values.map(String).toSorted().join(' ')] : [],
  );

/**
 * What of the words of the contracts fits nothing in the two documents, as sentences: an entry for a component, a property or a parameter
 * that is not there or says of itself what it is, and an enumeration of which no schema has the values.
 */
export const staleWords = (openApi: JsonObject, asyncApi: JsonObject): readonly string[] => {
  const onQueues = new Set(usedInComponents(asyncApi, lexicons.asyncapi));
  const used = new Set([...usedInComponents(openApi, lexicons.openapi), ...onQueues, ...usedInParameters(openApi)]);
  const lists = new Set([...listsOf(openApi), ...listsOf(asyncApi)]);
  const stale = [
    ...entriesOf(http).filter((entry) => !used.has(entry)),
    ...entriesOf(messages).filter((entry) => !onQueues.has(entry)),
    ...Object.keys(parameters).filter((entry) => !used.has(entry)),
    ...namesEverywhere.filter((entry) => !used.has(entry)),
  ];
  return [
    ...stale.map(
      (entry) =>
        `The words for ${entry} (functions/contracts/words) fit nothing in the contracts: take them out, or name what they are for`,
    ),
    ...enumerations
      .filter(({ values }) => !lists.has(Object.keys(values).toSorted().join(' ')))
      .map(({ is, values }) => `No enumeration has the values ${Object.keys(values).join(', ')} ("${is}")`),
  ];
};
