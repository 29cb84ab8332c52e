import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inboxFront } from '../../../infra/local/inbox-front.ts';

const accepted: (readonly [unknown, string])[] = [];
const failures: unknown[] = [];
let status = 200;
let [inner, front]: [Server, Server] = [{} as Server, {} as Server];

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

let address: string;

beforeAll(async () => {
  inner = createServer(async (request, response) => {
    const body = await text(request);
    response.writeHead(status, { 'content-type': 'application/json', 'x-asked': `${request.method} ${request.url}` });
    response.end(JSON.stringify({ MessageId: 'ses-1', body, authorization: request.headers.authorization }));
  });
  front = inboxFront(
    await listening(inner),
    (...told) => accepted.push(told),
    (error) => failures.push(error),
  );
  address = `http://127.0.0.1:${await listening(front)}`;
});
afterAll(() => {
  for (const server of [front, inner]) server.close();
});
beforeEach(() => {
  status = 200;
  accepted.length = 0;
  failures.length = 0;
});

const send = (path = '/v2/email/outbound-emails') =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { authorization: 'AWS4-HMAC-SHA256 x', 'content-type': 'application/json' },
    body: JSON.stringify({ ConfigurationSetName: 'x' }),
  });

describe('what stands before the inbox', () => {
  test('passes everything through as it is', async () => {
    const shown = await fetch(`${address}/store?since=5`);
    expect([shown.status, shown.headers.get('x-asked')]).toEqual([200, 'GET /store?since=5']);
    const sent = await send();
    expect(await sent.json()).toEqual({
      MessageId: 'ses-1',
      body: '{"ConfigurationSetName":"x"}',
      authorization: 'AWS4-HMAC-SHA256 x',
    });
  });

  test('tells of each mail that was accepted, and of nothing else', async () => {
    await send();
    expect(accepted).toEqual([[{ ConfigurationSetName: 'x' }, 'ses-1']]);
    await send('/v2/email/templates');
    await fetch(`${address}/v2/email/outbound-emails`);
    expect(accepted).toHaveLength(1);
  });

  test('tells of no mail that was refused', async () => {
    status = 400;
    expect((await send()).status).toBe(400);
    expect(accepted).toEqual([]);
    expect(failures).toEqual([]);
  });

  test('closes the connection where nothing is behind it, and says so', async () => {
    const nowhere = inboxFront(
      1,
      () => undefined,
      (error) => failures.push(error),
    );
    const port = await listening(nowhere);
    await expect(fetch(`http://127.0.0.1:${port}/store`)).rejects.toThrow();
    expect(failures).toHaveLength(1);
    nowhere.close();
  });
});
