import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { log } from '../log.ts';
import type { ApiEvent } from './event.ts';
import { rowKey } from './row-key.ts';

/** Logs one line per request: operation, case, status, duration and request id. */
export const requestLine = (
  rows: ReadonlyMap<string, { readonly name: string }>,
): MiddlewareObj<ApiEvent, APIGatewayProxyResult> => {
  const started = new WeakMap<object, number>();
  const write = (event: ApiEvent, response: APIGatewayProxyResult | null | undefined): void => {
    const operation = rows.get(rowKey(event))?.name ?? 'unknown';
    const milliseconds = Math.round(performance.now() - (started.get(event) ?? performance.now()));
    const status = response?.statusCode ?? 500;
    log.info('request', {
      requestId: event.requestContext.requestId,
      operation,
      caseId: event.pathParameters?.['caseId'],
      status,
      milliseconds,
    });
  };
  return {
    before: ({ event }) => {
      started.set(event, performance.now());
    },
    after: ({ event, response }) => write(event, response),
    onError: ({ event, response }) => write(event, response),
  };
};
