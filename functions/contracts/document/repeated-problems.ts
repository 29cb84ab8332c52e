import { isObject, type JsonObject, mapped } from './json-object.ts';

const firstOfProblems = 400;

/** How often each response of a problem stands in the document, by its status and its text. */
const counted = (paths: JsonObject): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const counts = new Map<string, Map<string, number>>();
  const operations = Object.values(paths)
    .flatMap((methods) => Object.values(methods as JsonObject))
    .filter(isObject);
  for (const { responses } of operations) {
    for (const [status, response] of Object.entries((responses ?? {}) as JsonObject)) {
      if (Number(status) < firstOfProblems) continue;
      const ofStatus = counts.get(status) ?? new Map<string, number>();
      const text = JSON.stringify(response);
      counts.set(status, ofStatus.set(text, (ofStatus.get(text) ?? 0) + 1));
    }
  }
  return counts;
};

/** Of each status the response that stands most often, where it does more than once. */
const oftenest = (counts: ReturnType<typeof counted>): ReadonlyMap<string, string> =>
  new Map(
    [...counts].flatMap(([status, ofStatus]) => {
      const [[text, count]] = [...ofStatus].toSorted(([, one], [, other]) => other - one) as [[string, number]];
      return count > 1 ? [[text, `Problem${status}`] as const] : [];
    }),
  );

/** Lets the responses that most operations have stand once, under the components: a third of the document would be them. */
export const repeatedProblems = (document: JsonObject): JsonObject => {
  const { paths } = document;
  if (!isObject(paths)) return document;
  const names = oftenest(counted(paths));
  const named = (response: unknown): unknown => {
    const name = names.get(JSON.stringify(response));
    return name === undefined ? response : { $ref: `#/components/responses/${name}` };
  };
  const responses = Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text)]).toSorted());
  return {
    ...document,
    paths: mapped(paths, (methods) =>
      mapped(methods as JsonObject, (operation) =>
        isObject(operation) && isObject(operation['responses'])
          ? { ...operation, responses: mapped(operation['responses'], named) }
          : operation,
      ),
    ),
    components: { ...(document['components'] as object), responses },
  };
};
