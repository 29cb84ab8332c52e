import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { StoreBusy } from '../change/store-busy.ts';
import type { ApiEvent } from './event.ts';
import { log } from './log.ts';
import { faultReply } from './problem-reply.ts';

/** Turns a fault into a problem document and logs its cause, by class and place only: its message may quote the request. */
export const faultsAsProblems = (): MiddlewareObj<ApiEvent, APIGatewayProxyResult> => ({
  onError: (request) => {
    const { error, event } = request;
    const kind = error instanceof StoreBusy ? 'store-busy' : 'fault';
    const { requestId } = event.requestContext;
    log.error('fault', {
      requestId,
      kind,
      cause: error?.name ?? 'unknown',
      at:
        error?.stack
          ?.split('\n')
          .slice(1, 6)
          .map((line) => line.trim()) ?? [],
    });
    request.response = faultReply(kind, requestId);
  },
});
