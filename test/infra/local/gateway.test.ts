import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';
import { sample } from '../../functions/calls.ts';

let [state, instance]: [string, Instance] = ['', {} as Instance];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  state = mkdtempSync(join(tmpdir(), 'readmit-gateway-'));
  instance = await startInstance(await freePlaces(state), () => undefined);
});

afterAll(async () => {
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

/** What the gateway answers to these very bytes: the status, and the kind of its problem document. */
const answeredTo = (sent: string): Promise<readonly [number, string]> =>
  new Promise((resolve, reject) => {
    const socket = connect(instance.places.ports.api, '127.0.0.1', () => socket.write(Buffer.from(sent, 'latin1')));
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [, status = '', kind = ''] = /^HTTP\/1\.1 (\d+)[\s\S]*problems\/([\w-]+)"/.exec(said) ?? [];
      resolve([Number(status), kind]);
    });
  });

describe('what no client should send', () => {
  let token: string;
  beforeAll(async () => {
    token = await instance.tokenFor({ rights: ['FR.officer'] });
  });
  const get = (path: string, ...headers: readonly string[]): string =>
    [`GET ${path} HTTP/1.1`, ...headers, `Authorization: Bearer ${token}`, 'Connection: close', '', ''].join('\r\n');
  const host = 'Host: 127.0.0.1';

  const odd: readonly (readonly [string, () => string, number, string])[] = [
    ['a host with a space', () => get('/cases', 'Host: a b'), 400, 'bad-request'],
    ['a host that is a path', () => get('/cases', 'Host: a/b'), 400, 'bad-request'],
    ['no host', () => get('/cases'), 400, 'bad-request'],
    ['two hosts', () => get('/cases', host, 'Host: other'), 400, 'bad-request'],
    ['half of a percent sign in the path', () => get('/cases/%E0%A4%A', host), 400, 'bad-request'],
    ['bytes that are not UTF-8 in the query', () => get('/cases?reference=%FF', host), 400, 'bad-request'],
    ['half of a percent sign in the query', () => get('/cases?reference=%', host), 400, 'bad-request'],
    ['bytes beyond ASCII in the path', () => get('/cases/\xe9', host), 400, 'bad-request'],
    ['a query __proto__', () => get('/cases?__proto__=1', host), 400, 'unknown-field'],
    ['a query constructor', () => get('/cases?constructor=1', host), 400, 'unknown-field'],
    ['a query toString, twice', () => get('/cases?toString=1&toString=2', host), 400, 'invalid-request'],
    ['a limit twice', () => get('/cases?limit=1&limit=2', host), 400, 'invalid-request'],
    ['a limit in hexadecimal', () => get('/cases?limit=0x10', host), 400, 'invalid-request'],
    ['a limit behind a plus', () => get('/cases?limit=%2B5', host), 400, 'invalid-request'],
    ['an expectation', () => get('/cases', host, 'Expect: the-spanish-inquisition'), 400, 'bad-request'],
    ['no HTTP at all', () => 'HELO readmit.example\r\n\r\n', 400, 'bad-request'],
    ['a header that is none', () => get('/cases', host, 'no colon'), 400, 'bad-request'],
    ['a path __proto__', () => get('/__proto__', host), 404, 'no-such-path'],
    ['an agreement constructor', () => get('/agreements/constructor', host), 404, 'agreement-not-found'],
  ];

  test.for(odd)('%s is answered by a problem document of its own', async ([, sent, status, kind]) => {
    expect(await answeredTo(sent())).toEqual([status, kind]);
  });

  test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a header %s is passed by', async (name) => {
    const said = await fetch(`${instance.api}/cases`, { headers: { authorization: `Bearer ${token}`, [name]: 'x' } });
    expect(said.status).toBe(200);
  });

  test('bytes that are not UTF-8 are refused, as behind the gateway of AWS', async () => {
    const body = Buffer.from(JSON.stringify(sample('cases/open-case')).replace('Karaganda', 'Karag\xe9'), 'latin1');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const said = await fetch(`${instance.api}/cases`, { method: 'POST', headers, body });
    expect([said.status, await said.json()]).toMatchObject([400, { errors: [{ path: 'body' }] }]);
  });
});
