import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answer, person, startApi } from '../calls.ts';
import { statesOf } from '../opening-for.ts';
import { type Api, caseIn, kazakhstan, operations, type ReadyCall, ready, take } from '../operations.ts';
import { realRisk } from '../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterEach(() => {
  vi.useRealTimers();
});

const day = 86_400_000;

/** What two answers have in common that say the same at two moments. */
const withoutMoment = ({ body }: Answer, readAt: string | undefined): object => {
  const { [readAt ?? '']: _moment, ...rest } = body;
  return rest;
};

const reads = operations.filter(({ route }) => route.method === 'GET');

describe.each(reads)('$name', (row) => {
  const { route } = row;
  let call: ReadyCall;
  let first: Answer;
  let start: number;
  beforeAll(async () => {
    call = await ready(api, row);
    start = Date.now() + 60_000;
    first = await ask({});
    vi.useRealTimers();
  });

  /** Asked once all that was done has come into the news, or a while later. */
  const ask = (headers: Record<string, string>, milliseconds = 0): Promise<Answer> => {
    vi.useFakeTimers({ toFake: ['Date'], now: start + milliseconds });
    return api.call('GET', route.path, { ...call, headers });
  };
  const later = (milliseconds: number): Promise<Answer> => ask({}, milliseconds);

  test('names what it shows by a tag, a weak one where it also tells when it was read', () => {
    expect(first.headers['etag']).toMatch(route.readAt === undefined ? /^"[\w.~-]{27,}"$/ : /^W\/"[\w-]{27}"$/);
  });

  test.each([
    ['the tag', (tag: string) => tag],
    ['the tag as a weak one', (tag: string) => `W/${tag.replace('W/', '')}`],
    ['the tag as a strong one', (tag: string) => tag.replace('W/', '')],
    ['the tag among others', (tag: string) => `"one, two", ${tag},W/"three"`],
    ['any', () => '*'],
  ])('answers whoever has it already without the view: %s', async (_what, header) => {
    const { status, text, headers } = await ask({ 'if-none-match': header(first.headers['etag'] ?? '') });
    expect([status, text]).toEqual([304, '']);
    const { 'content-type': _type, ...kept } = first.headers;
    expect(headers).toEqual(kept);
  });

  test.each(['"another"', 'W/"another"', '""', 'no tag', ''])('shows itself to whoever has another view: %s', async (header) => {
    const { status, headers } = await ask({ 'If-None-Match': header });
    expect([status, headers['etag']]).toEqual([200, first.headers['etag']]);
  });

  test('has the same tag a minute later, when nothing has changed', async () => {
    expect((await later(60_000)).headers['etag']).toBe(first.headers['etag']);
  });

  test.each([1, 40, 400, 4000])('never shows another body under the same tag: %i days later', async (days) => {
    const then = await later(days * day);
    expect(then.status).toBe(200);
    if (then.headers['etag'] === first.headers['etag'])
      expect(withoutMoment(then, route.readAt)).toEqual(withoutMoment(first, route.readAt));
  });

  if (route.roles !== 'anyone') {
    test('tells nobody by a tag what is not for them', async () => {
      const headers = { 'If-None-Match': '*' };
      const nobody = await api.call('GET', route.path, { ...call, claims: person('FR.nothing'), headers });
      expect(nobody.status).toBe(403);
      const outsider = { ...call, claims: person(`${statesOf(row.name).outsider}.${route.roles[0]}`), headers };
      if (route.side !== undefined) expect((await api.call('GET', route.path, outsider)).status).toBe(404);
    });
  }

  test('may be kept by nobody where it is about persons, and else by no other caller where it takes a token', () => {
    const { 'cache-control': control, vary } = first.headers;
    if (/case|transit|transfers(?!\/instruments)|document|alert|changes|health/.test(route.path))
      expect(control).toBe('no-store');
    else if (route.roles === 'anyone') expect(control).toMatch(/^public, max-age=[1-9]\d+$/);
    else
      expect([control, vary]).toEqual([
        expect.stringMatching(/^private, (?:no-cache|max-age=[1-9]\d*)$/),
        'Accept-Encoding, Authorization',
      ]);
  });
});

test('a change takes the tag of a view with whatever stands in it beside', async () => {
  const row = operations.find(({ name }) => name === 'recordPassage') ?? expect.fail('There is no passage');
  const call = await ready(api, row);
  expect(String(call.headers?.['If-Match'])).toMatch(/^"[\w-]{27}~[\w-]{27}"$/);
  expect((await api.call('POST', row.route.path, call)).status).toBe(row.route.status);
});

test('nothing that France keeps in its own file moves a tag that Kazakhstan is given', async () => {
  const caseId = await caseIn(api, 'received');
  const start = Date.now() + 60_000;
  const tags = async (): Promise<readonly (readonly [string | undefined, unknown])[]> => {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const shown = reads.filter(({ route: { roles, path } }) => roles.includes('officer') && !/transit|document/.test(path));
    const answers = await Promise.all(
      shown.map(({ route: { path } }) => api.call('GET', path, { claims: kazakhstan, caseId, agreementId: 'france-kazakhstan' })),
    );
    vi.useRealTimers();
    return answers.map(({ headers }, index) => [shown[index]?.name, headers['etag']] as const);
  };
  const before = await tags();
  expect(before.filter(([, tag]) => tag !== undefined).length).toBeGreaterThan(8);
  const states = { requesting: 'FR', requested: 'KZ' };
  await take(api, caseId, states, { does: 'recordReturnDecision', by: 'requesting' });
  await take(api, caseId, states, realRisk('requesting'));
  await take(api, caseId, states, { does: 'holdCase', by: 'requesting' });
  expect(await tags()).toEqual(before);
});
