import { beforeAll, describe, expect, test } from 'vitest';
import { standardProblems } from '../../../functions/http/standard-problems.ts';
import { type Answer, startApi } from '../calls.ts';
import { type Api, type OperationRow, operations, type ReadyCall, ready } from '../operations.ts';
import { accepted, withEdges } from '../schema/accepted-by.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Texts = Record<string, string>;

const isTexts = (value: unknown): value is Texts => Object.values(value as object).every((part) => typeof part === 'string');

/** The values at the edges of every parameter, one changed at a time; those that a client can send, as texts. */
const triedOf = (schema: Parameters<typeof accepted>[0], good: Texts): readonly Texts[] =>
  accepted(schema, good)
    .map((edge) => withEdges(good, [edge]))
    .filter(isTexts);

/** What is wrong with an answer: a fault of ours, a problem that the row does not list, or a list that leaves something out. */
const amissIn = ({ route }: OperationRow, sent: Texts, { status, body, text }: Answer): readonly string[] => {
  const kind = String(body['type']).replace(/.*\//, '');
  const listed: readonly string[] = [...standardProblems(route), ...route.problems];
  const fine = status < 300 ? !('unreadable' in body) : status < 500 && listed.includes(kind);
  return fine ? [] : [`${JSON.stringify(sent)}: ${text.slice(0, 300)}`];
};

const named = operations.filter(({ route }) => route.path.includes('{') || Object.keys(route.query().shape).length > 0);

describe.each(named)('$name', (row) => {
  test('answers whatever its path and its query may say as its row states, and leaves nothing out of a list', async () => {
    const { route } = row;
    const good = await ready(api, row);
    const call = (change: Partial<ReadyCall>) => api.call(route.method, route.path, { ...good, ...change });
    const amiss: string[] = [];
    const places = Object.keys(route.params().shape);
    const path = Object.fromEntries(places.map((place) => [place, String(good[place as keyof ReadyCall])]));
    for (const ids of triedOf(route.params(), path)) amiss.push(...amissIn(row, ids, await call(ids)));
    for (const query of triedOf(route.query(), good.query ?? {})) amiss.push(...amissIn(row, query, await call({ query })));
    expect(amiss).toEqual([]);
  });
});
