import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { gatewayResponses } from '../../../../infra/aws/gateway-responses.ts';
import { type Refusal, refusing } from '../../../../infra/local/gateway/refusal.ts';

const { refuse } = refusing(gatewayResponses);

/** What somebody gets who is refused. */
const told = async (refusal: Refusal) => {
  const server = createServer((_, response) => refuse(response, refusal, 'a-request'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return { status: answer.status, headers: answer.headers, document: (await answer.json()) as unknown };
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

describe('Who is refused by the local gateway', () => {
  it.each([
    ['THROTTLED', '1'],
    ['WAF_FILTERED', '60'],
  ] as const)('for too many calls is told when to come again, as deployed: %s', async (type, seconds) => {
    const { status, headers, document } = await told({ type, detail: 'Too Many Requests' });
    expect([status, headers.get('retry-after')]).toEqual([429, seconds]);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(document).toMatchObject({ type: expect.stringContaining('/too-many-requests'), status: 429 });
  });

  it('gets the reason as it is, quotes and dollars too', async () => {
    const detail = 'It said "$& $context.requestId"';
    const { document } = await told({ type: 'BAD_REQUEST_PARAMETERS', detail });
    expect(document).toMatchObject({ detail, instance: 'urn:uuid:a-request' });
  });

  it('is told of no time where waiting does not help', async () => {
    expect((await told({ type: 'UNAUTHORIZED', detail: 'Unauthorized' })).headers.has('retry-after')).toBe(false);
  });
});
