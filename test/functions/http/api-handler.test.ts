import { afterEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { openRoutes } from '../../../functions/api/open/routes.ts';
import { apiHandler } from '../../../functions/http/api-handler.ts';
import { log } from '../../../functions/log.ts';
import { traceparent } from '../../../functions/trace.ts';
import { at } from '../../domain/specimen.ts';
import { unhurried } from '../unhurried.ts';

const named = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const eventOf = (httpMethod: string, headers: Record<string, string> = {}) =>
  ({ httpMethod, resource: '/health', headers, requestContext: { requestId: 'a-request' } }) as never;

afterEach(() => {
  vi.restoreAllMocks();
});

/** The answer of a function of one operation, and of which trace each line of its log was. */
const answered = async (event: never, work: () => unknown = () => undefined) => {
  const lines: (readonly [string, string | undefined])[] = [];
  for (const level of ['info', 'error'] as const) {
    vi.spyOn(log, level).mockImplementation((message) => {
      lines.push([message, traceparent()]);
    });
  }
  const getHealth = async () => {
    await Promise.resolve();
    log.info('at-work');
    work();
    return ok({ body: { status: 'ok' as const, stage: 'test', assumptions: [] } });
  };
  const never = () => Promise.reject(new Error('This is another operation'));
  const operations = { getHealth, getOpenApi: never, getAsyncApi: never, getKeySet: never, getDocs: never, getDocsPage: never };
  const handler = apiHandler(openRoutes, operations, { clock: () => at('2026-06-01T00:00:00Z'), onPaper: [] });
  return { reply: await handler(event, unhurried), lines };
};

describe('A request', () => {
  test('of HEAD is answered as GET is, with what the gateway makes its length of', async () => {
    const [get, head] = [await answered(eventOf('GET')), await answered(eventOf('HEAD'))];
    expect(head.reply).toEqual(get.reply);
  });

  test('that is part of a trace is so in every line of the log, and in the reply', async () => {
    const { reply, lines } = await answered(eventOf('GET', { Traceparent: named }));
    expect(reply.headers).toMatchObject({ traceparent: named });
    expect(lines).toEqual([
      ['at-work', named],
      ['request', named],
    ]);
  });

  test('that is part of a trace is so where it fails', async () => {
    const { reply, lines } = await answered(eventOf('GET', { traceparent: named }), () => {
      throw new Error('out of order');
    });
    expect([reply.statusCode, reply.headers?.['traceparent']]).toEqual([500, named]);
    expect(lines.map(([, trace]) => trace)).toEqual([named, named, named]);
  });

  test('that names what is no trace is part of none', async () => {
    const { reply, lines } = await answered(eventOf('GET', { traceparent: 'Aigerim' }));
    expect(JSON.stringify([reply, lines])).not.toContain('Aigerim');
    expect(reply.headers).not.toHaveProperty('traceparent');
  });
});
