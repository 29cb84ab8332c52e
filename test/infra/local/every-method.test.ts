import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';
import { sample } from '../../functions/calls.ts';
import { operations } from '../../functions/operations.ts';

let [state, instance, token]: [string, Instance, string] = ['', {} as Instance, ''];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  state = mkdtempSync(join(tmpdir(), 'readmit-methods-'));
  instance = await startInstance(await freePlaces(state), () => undefined);
  token = await instance.tokenFor({ rights: ['FR.officer'] });
}, 120_000);

afterAll(async () => {
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

/** In the order in which `Allow` names them. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

const paths = [...new Set(operations.map(({ route: { path } }) => path))];

/** The operation at a path that answers to a method, by which a HEAD is a GET. */
const at = (path: string, method: string) =>
  operations.find(({ route }) => route.path === path && route.method === (method === 'HEAD' ? 'GET' : method));

/** The path with ids that nothing has. */
const asked = (path: string): string => `${instance.api}${path.replaceAll(/\{\w+\}/g, () => randomUUID())}`;

const withToken = (): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** What was answered, after a look at whether it is what every reply must be. */
const answered = async (method: string, url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { method, headers });
  const text = await response.text();
  const { status } = response;
  const media = response.headers.get('content-type');
  if (status >= 400) expect([method, url, media]).toEqual([method, url, 'application/problem+json']);
  if (status >= 400 && method !== 'HEAD')
    expect(JSON.parse(text)).toMatchObject({
      type: expect.stringMatching(/^https:\/\/readmit\.example\/problems\/[\w-]+$/),
      title: expect.any(String),
      status,
      instance: expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/),
    });
  if (method === 'HEAD' || status === 204) expect(text).toBe('');
  if (status === 429 || status === 503) expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  return { status, headers: response.headers, text };
};

const challenge = 'Bearer realm="readmit", scope="readmit/api"';

describe.each(paths)('%s', (path) => {
  test.each(methods)('answers %s as every path does, whoever asks', async (method) => {
    const row = at(path, method);
    for (const [known, headers] of [
      [false, {}],
      [true, withToken()],
      [false, { authorization: 'Bearer of-nobody' }],
    ] as const) {
      const { status, headers: said } = await answered(method, asked(path), headers);
      const allow = said.get('allow')?.split(', ');
      if (row === undefined) {
        expect([method, status]).toEqual([method, method === 'OPTIONS' ? 204 : 405]);
        expect(allow).toEqual(methods.filter((each) => each === 'OPTIONS' || at(path, each) !== undefined));
      } else {
        expect([method, allow]).toEqual([method, undefined]);
        const refused = row.route.roles !== 'anyone' && !known;
        expect([method, status === 401, said.get('www-authenticate')]).toEqual([method, refused, refused ? challenge : null]);
      }
    }
  });
});

describe('a HEAD', () => {
  const gets = operations.filter(({ route }) => route.method === 'GET').map(({ route }) => route.path);

  test.each(gets)('of %s has the headers of its GET, and no body', async (path) => {
    const url = asked(path);
    const [get, head] = [await answered('GET', url, withToken()), await answered('HEAD', url, withToken())];
    const told = ({ status, headers }: typeof get) => {
      const passing = ['date', 'x-amzn-requestid', 'connection', 'keep-alive'];
      return [status, [...headers].filter(([name]) => !passing.includes(name)).sort()];
    };
    expect(told(head)).toEqual(told(get));
    expect(Number(get.headers.get('content-length'))).toBeGreaterThan(0);
  });
});

describe('a path that is none', () => {
  test.each(methods)('is none for %s, with a token and without', async (method) => {
    for (const headers of [{}, withToken()]) {
      for (const path of ['/', '/nowhere', '/cases/', '/cases/1/2/3/4']) {
        const { status, headers: said } = await answered(method, `${instance.api}${path}`, headers);
        expect([method, path, status, said.get('allow')]).toEqual([method, path, 404, null]);
      }
    }
  });
});

describe('what is large', () => {
  test('comes compressed to who wishes for it, and as it is to who does not', async () => {
    const url = `${instance.api}/openapi.json`;
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    const packed = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    const [was, is] = [Number(plain.headers.get('content-length')), Number(packed.headers.get('content-length'))];
    expect(is).toBeLessThan(was / 4);
    expect(await packed.json()).toEqual(await plain.json());
  });

  test('is taken compressed, large and small, and refused in a coding that nobody unpacks', async () => {
    const opening = JSON.stringify(sample('cases/open-case'));
    const sent = async (body: Buffer, coding: string) => {
      const key = { 'idempotency-key': randomUUID(), 'content-type': 'application/json', 'content-encoding': coding };
      const response = await fetch(`${instance.api}/cases`, { method: 'POST', headers: { ...withToken(), ...key }, body });
      const { type = 'opened' } = (await response.json()) as { type?: string };
      return [response.status, type.split('/').at(-1)];
    };
    const small = gzipSync(opening);
    const large = gzipSync(opening, { level: 0 });
    expect([small.length < 1024, large.length >= 1024, gunzipSync(large).toString()]).toEqual([true, true, opening]);
    expect(await sent(large, 'gzip')).toEqual([201, 'opened']);
    expect(await sent(small, 'gzip')).toEqual([201, 'opened']);
    expect(await sent(Buffer.from(opening), 'br')).toEqual([415, 'unsupported-media-type']);
    expect(await sent(Buffer.from(opening.padEnd(2000)), 'gzip')).toEqual([415, 'unsupported-media-type']);
    expect(await sent(gzipSync(Buffer.alloc(20 * 1024 * 1024, ' ')), 'gzip')).toEqual([413, 'request-too-large']);
    expect(await sent(gzipSync(' '.repeat(200_000)), 'gzip')).toEqual([413, 'body-too-large']);
  });
});

describe('the trace of which a request is part', () => {
  const named = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  test.each([
    ['GET', '/cases'],
    ['GET', '/health'],
    ['GET', '/cases/nothing'],
    ['POST', '/cases'],
    ['DELETE', '/cases'],
    ['GET', '/nowhere'],
  ])('comes back on the answer to %s %s, and what is none does not', async (method, path) => {
    const traced = async (traceparent: string) =>
      (await answered(method, `${instance.api}${path}`, { ...withToken(), traceparent })).headers.get('traceparent');
    expect(await traced(named)).toBe(named);
    expect(await traced('00-of-nothing')).toBeNull();
  });
});
