import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { log } from '../log.ts';
import { StoreBusy } from '../ports/store-busy.ts';
import type { ApiEvent } from './event.ts';
import { faultReply } from './problem-reply.ts';

const frame = /^at .*:\d+:\d+\)?$/;

/** Where it happened: the frames of the stack and nothing of the message, which may have many lines. */
const placesOf = (error: Error | null | undefined): readonly string[] =>
  (error?.stack ?? '')
    .replace(error?.message ?? '', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => frame.test(line))
    .slice(0, 5);

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
      at: placesOf(error),
    });
    request.response = faultReply(kind, requestId);
  },
});
