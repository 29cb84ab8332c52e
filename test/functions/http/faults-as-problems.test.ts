import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRoutes } from '../../../functions/api/open/routes.ts';
import { apiHandler } from '../../../functions/http/api-handler.ts';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';
import { log } from '../../../functions/log.ts';
import { KeySetIncomplete } from '../../../functions/ports/key-set-incomplete.ts';
import { NoAnswer } from '../../../functions/ports/no-answer.ts';
import { StoreBusy } from '../../../functions/ports/store-busy.ts';
import { at } from '../../domain/specimen.ts';
import { unhurried } from '../unhurried.ts';

const event = { httpMethod: 'GET', resource: '/health', headers: {}, requestContext: { requestId: 'a-request' } } as never;

const answering = async (error: unknown) => {
  const fails = () => Promise.reject(error);
  const operations = {
    getHealth: fails,
    getOpenApi: fails,
    getAsyncApi: fails,
    getKeySet: fails,
    getDocs: fails,
    getDocsPage: fails,
  };
  const handler = apiHandler(openRoutes, operations, { clock: () => at('2026-06-01T00:00:00Z'), onPaper: [] });
  const logged: unknown[] = [];
  vi.spyOn(log, 'error').mockImplementation((...args) => {
    logged.push(args);
  });
  const { statusCode, body } = await handler(event, unhurried);
  return { statusCode, body: JSON.parse(body) as Record<string, unknown>, logged: JSON.stringify(logged) };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a fault of the service', () => {
  test('is a 500 that says nothing but the request id', async () => {
    const { statusCode, body } = await answering(new Error('SPECIMEN AIGERIM was not found'));
    expect(statusCode).toBe(500);
    expect(body).toMatchObject({ type: 'https://readmit.example/problems/fault', instance: 'urn:uuid:a-request' });
    expect(JSON.stringify(body)).not.toContain('SPECIMEN');
  });

  test('is logged by class and place, never by its message, however many lines that has', async () => {
    const { logged } = await answering(new TypeError('first line SPECIMEN\n  second line SPECIMEN\n    at SPECIMEN of the text'));
    expect(logged).toContain('TypeError');
    expect(logged).toContain('faults-as-problems.test.ts');
    expect(logged).not.toContain('SPECIMEN');
  });

  test('that is no error at all is still a 500', async () => {
    expect(await answering('SPECIMEN')).toMatchObject({ statusCode: 500 });
    expect((await answering('SPECIMEN')).logged).not.toContain('SPECIMEN');
  });

  test('is a 503 where the store is busy', async () => {
    expect(await answering(new StoreBusy('in the way'))).toMatchObject({ statusCode: 503 });
  });

  test('is a 503 where a public key could not be had, whatever the reason: a set without it would be believed', async () => {
    const { statusCode, body } = await answering(new KeySetIncomplete('1 of 2', { cause: new NoAnswer('it stayed silent') }));
    expect([statusCode, body['type']]).toEqual([503, 'https://readmit.example/problems/key-set-incomplete']);
  });

  test('is a 504 where a service on which this one rests gave no answer, of the same type as the gateway’s', async () => {
    const { statusCode, body } = await answering(new NoAnswer('the store: it stayed silent'));
    expect(statusCode).toBe(504);
    expect(body['type']).toBe(problemType(gatewayProblems.INTEGRATION_TIMEOUT.kind));
    expect(body['title']).toBe(gatewayProblems.INTEGRATION_TIMEOUT.title);
  });
});
