import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callerOf } from '../../../functions/http/caller.ts';
import { askToken, type TokenFor } from '../../../infra/local/ask-token.ts';
import { portsFrom } from '../../../infra/local/places.ts';
import { claimsFor } from '../../../infra/local/token-claims.ts';

let server: Server;
let asked: Record<string, string>;

beforeEach(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    response.end('{"access_token":"a-token"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => server.close());

/** Who calls by the token that is asked for, as the gateway passes its claims on. */
const callerBy = async (wanted: TokenFor) => {
  const { port } = server.address() as { readonly port: number };
  expect(await askToken({ ...portsFrom(3000), tokens: port }, wanted)).toBe('a-token');
  const claims = Object.entries(claimsFor(asked, 0)).map(([name, value]) => [name, String(value)]);
  return callerOf(Object.fromEntries(claims));
};

describe('a token of the local instance', () => {
  test.each([
    false,
    true,
  ])('is one of the central authority, and its machines have theirs by a scope of justice: machine %s', async (machine) => {
    expect(await callerBy({ rights: ['KZ.justice'], machine })).toMatchObject({
      value: { state: 'KZ', roles: ['justice'], person: !machine },
    });
    if (machine) expect(asked['scope']).toBe('readmit/api readmit-justice/KZ.justice');
  });

  test.each([false, true])('that gives roles of both authorities is refused: machine %s', async (machine) => {
    expect(await callerBy({ rights: ['KZ.officer', 'KZ.justice'], machine })).toEqual({
      ok: false,
      error: { kind: 'token-of-two-authorities' },
    });
  });

  test('of an officer’s machine is as it was', async () => {
    expect(await callerBy({ rights: ['FR.officer', 'FR.escort'], machine: true })).toMatchObject({
      value: { state: 'FR', roles: ['officer', 'escort'] },
    });
    expect(asked['scope']).toBe('readmit/api readmit/FR.officer readmit/FR.escort');
  });
});
