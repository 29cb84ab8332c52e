import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { at, type Ports } from '../../../infra/local/places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';

let [state, instance]: [string, Instance] = ['', {} as Instance];
const ended: string[] = [];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  state = mkdtempSync(join(tmpdir(), 'readmit-broken-'));
  instance = await startInstance(await freePlaces(state), (sentence) => ended.push(sentence));
});
afterAll(async () => {
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

/** Every part that takes connections, by its port, with a request that it takes a moment to answer. */
const parts: readonly (readonly [keyof Ports, string])[] = [
  ['api', 'POST /cases'],
  ['functions', 'POST /2015-03-31/functions/api-reading/invocations'],
  ['inbox', 'POST /v2/email/outbound-emails'],
  ['tokens', 'POST /token'],
  ['sqs', 'POST /'],
  ['s3', 'PUT /readmit-attachments/case/attachment'],
  ['dynamodb', 'POST /'],
];

const head = (request: string, length: number): string =>
  `${request} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** How a client breaks off, by what it has done until then. */
const breaks: readonly (readonly [string, (socket: Socket, request: string) => void])[] = [
  ['before it asked anything', () => undefined],
  ['in the middle of the headers', (socket, request) => socket.write(head(request, 2).slice(0, 40))],
  ['in the middle of the body', (socket, request) => socket.write(`${head(request, 5_000_000)}${'x'.repeat(100_000)}`)],
  ['before the answer', (socket, request) => socket.write(`${head(request, 2)}{}`)],
  ['after many requests at once, reading nothing', (socket, request) => socket.write(`${head(request, 2)}{}`.repeat(50))],
  ['after what is no HTTP', (socket) => socket.write('\x16\x03\x01\r\n\r\n')],
  [
    'after asking for another protocol',
    (socket) => socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  ],
  ['after asking to be put through', (socket) => socket.write('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n')],
  ['after an expectation', (socket, request) => socket.write(head(request, 2).replace('\r\n\r\n', '\r\nExpect: 200-ok\r\n\r\n'))],
];

/** Does that much, and resets the connection so many milliseconds later. */
const broken = (port: number, request: string, until: (socket: Socket, request: string) => void, after: number): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      until(socket, request);
      setTimeout(() => socket.resetAndDestroy(), after);
    });
    // A part may close first: that is its right.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });

const isAnswering = async (port: number): Promise<boolean> => (await fetch(at(port))).status > 0;

describe.each(parts)('the part at the port of %s outlives a client that resets its connection', (name, request) => {
  test.for(breaks)('%s', async ([, until]) => {
    const [port, pids] = [instance.places.ports[name], instance.pids()];
    await Promise.all([0, 1, 5, 20, 60].map((after) => broken(port, request, until, after)));
    await pause(50);
    expect([await isAnswering(port), instance.pids(), ended]).toEqual([true, pids, []]);
  });
});
