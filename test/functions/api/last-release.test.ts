import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { restore } from '../../embedded/restore.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, startApi } from '../calls.ts';
import { type Api, type OperationName, operations, type ReadyCall, ready, rowOf } from '../operations.ts';
import { type LastRelease, lastRelease, type Told, writeLastRelease } from './last-release.ts';

/** `npm run last-release` writes what the release at hand stores and answers; else today's code goes on from what was written. */
const writes = process.env['READMIT_LAST_RELEASE'] === 'write';

/** What a later release wrote may be told with less, and some of its operations may not be there yet. */
const isLater = process.env['READMIT_LAST_RELEASE'] === 'later';

const known = ({ name }: Told): boolean => operations.some((row) => row.name === name);

const stored = operations.filter(({ route }) => route.may.some((grant) => grant.startsWith('read ')));

/** Reading comes before what changes something, and a stop is resumed before the same is made. */
const turnOf = (name: OperationName): number => (rowOf(name).route.method === 'GET' ? 0 : name === 'stopUse' ? 2 : 1);

/** As the one who calls would do it: what changes a file names the view that it is shown now. */
const done = async (api: Api, name: OperationName, call: ReadyCall): Promise<Answer> => {
  const { route } = rowOf(name);
  if (call.headers?.['If-Match'] === undefined) return api.call(route.method, route.path, call);
  const view = route.path.startsWith('/transits') ? '/transits/{transitId}' : '/cases/{caseId}';
  const { claims, caseId = '', transitId = '' } = call;
  const { headers } = await api.call('GET', view, { claims, caseId, transitId });
  return api.call(route.method, route.path, { ...call, headers: { ...call.headers, 'If-Match': headers['etag'] } });
};

type Body = Told['body'];

const without = (body: Body, ...fields: readonly string[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field)));

/**
 * What of the last release's answers is said in another way since: by the operation, what of its answer still holds, word for word. Of
 * the operations that are not named, all of it does. With the next release that is written here, nothing stands in it.
 */
const stillSaid: Partial<Readonly<Record<OperationName, (body: Body) => unknown>>> = {
  // The stage of the tests assumes of more treaties than then that they are in force.
  getHealth: ({ assumptions, ...rest }) => ({ ...rest, assumptions: expect.arrayContaining(assumptions as string[]) }),
  // A place is bound to the State and the list alone, and so written anew; that of the last release leads on (below).
  listCases: (body) => ({ ...body, next: expect.any(String) }),
  listMonitoredCases: (body) => ({ ...body, next: expect.any(String) }),
  // News is told sooner: what was too young then is in it.
  listChanges: ({ items }) => ({ items: expect.arrayContaining(items as Body[]) }),
  // Each of these became a fact with its source, or one for each category of persons; two languages took the place of one field.
  getAgreement: (body) =>
    without(body, 'title', 'sides', 'scopes', 'limits', 'counting', 'refusalInWriting', 'travelDocument', 'languages'),
  // The agreement is cited by its title, which the texts of the two States correct; and a condition came to the others.
  getGuard: ({ conditions, ...rest }) => ({
    ...rest,
    conditions: expect.arrayContaining(
      (conditions as Body[]).map((condition) =>
        expect.objectContaining(condition['condition'] === 'agreement' ? without(condition, 'source') : condition),
      ),
    ),
  }),
  getMonitoredCase: ({ movement, ...rest }) => ({
    ...rest,
    movement: { ...(movement as Body), conditions: expect.arrayContaining((movement as Body)['conditions'] as Body[]) },
  }),
  // Clocks came to them: each that was there is still there, as it was, but that none is said to be counted from what was not found.
  getCaseDeadlines: ({ items, ...rest }) => ({
    ...rest,
    items: expect.arrayContaining(
      (items as Body[]).map((item) =>
        expect.objectContaining(item['standing'] === 'unset' ? without(item, 'event', 'from') : item),
      ),
    ),
  }),
};

/** Ids are drawn anew by each who answers. */
const withoutIds = (body: Body): Body =>
  JSON.parse(JSON.stringify(body).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')) as Body;

const frozenAt = (now: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now });
};

const written = async (api: Api): Promise<LastRelease> => {
  const calls: { readonly name: OperationName; readonly call: ReadyCall }[] = [];
  for (const row of stored) calls.push({ name: row.name, call: await ready(api, row) });
  const at = Date.now();
  const items = await dumpOf(api.table);
  frozenAt(at);
  const told: Told[] = [];
  for (const { name, call } of calls.toSorted((one, other) => turnOf(one.name) - turnOf(other.name))) {
    const { status, body } = await done(api, name, call);
    told.push({ name, call, status, body });
  }
  return { at, items, reads: told.filter(({ name }) => turnOf(name) === 0), moves: told.filter(({ name }) => turnOf(name) > 0) };
};

let api: Api;
beforeAll(async () => {
  api = await startApi();
  if (writes) {
    writeLastRelease(await written(api));
    vi.useRealTimers();
    api = await startApi();
  }
  const { at, items } = lastRelease();
  await restore(api.table, items);
  frozenAt(at);
}, 600_000);
afterAll(() => {
  vi.useRealTimers();
});

describe('What the last release stored', () => {
  const { reads, moves } = writes ? { reads: [], moves: [] } : lastRelease();
  const here = (told: readonly Told[]): readonly Told[] => told.filter(known);

  test.each(here(reads))('$name reads with everything that it said of it', async ({ name, call, status, body }) => {
    const answer = await done(api, name, call);
    expect(answer.status, answer.text).toBe(status);
    if (!isLater) expect(answer.body).toMatchObject((stillSaid[name]?.(body) ?? body) as Body);
  });

  const placed = here(reads).filter(({ body }) => typeof body['next'] === 'string');

  test.each(placed)('$name goes on from the place that it gave', async ({ name, call, body }) => {
    const { method, path } = rowOf(name).route;
    const field = 'after' in rowOf(name).route.query().shape ? 'after' : 'cursor';
    const query = { ...call.query, [field]: String(body['next']) };
    expect(await api.call(method, path, { ...call, query })).toMatchObject({ status: 200 });
  });

  test('has places in lists to go on from', () => {
    expect(writes || placed.length > 0).toBe(true);
  });

  test.each(here(moves))('$name goes on from', async ({ name, call, status, body }) => {
    const answer = await done(api, name, call);
    expect(answer.status, answer.text).toBe(status);
    if (!isLater) expect(withoutIds(answer.body)).toMatchObject(withoutIds(body));
  });

  test('is something of every kind: each operation of that release that is still there, and all of them succeeded', () => {
    const told = [...lastRelease().reads, ...lastRelease().moves].filter(known);
    expect(told.filter(({ name, status }) => status !== rowOf(name).route.status).map(({ name }) => name)).toEqual([]);
    expect(new Set(lastRelease().items.map(({ pk }) => pk.slice(0, pk.indexOf('#')))).size).toBeGreaterThan(11);
  });
});
