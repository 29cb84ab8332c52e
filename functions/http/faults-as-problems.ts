import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { log } from '../log.ts';
import { KeySetIncomplete } from '../ports/key-set-incomplete.ts';
import { NoAnswer } from '../ports/no-answer.ts';
import { WrongSecret } from '../ports/right-secret.ts';
import { StoreBusy } from '../ports/store-busy.ts';
import type { ApiEvent } from './event.ts';
import { faultReply } from './problem-reply.ts';

const kindOf = (error: unknown): Parameters<typeof faultReply>[0] => {
  if (error instanceof StoreBusy) return 'store-busy';
  if (error instanceof KeySetIncomplete) return 'key-set-incomplete';
  return error instanceof NoAnswer ? 'timeout' : 'fault';
};

/** Turns a fault into a problem document and logs it; all but one, after which the function must not go on. */
export const faultsAsProblems = (): MiddlewareObj<ApiEvent, APIGatewayProxyResult> => ({
  onError: (request) => {
    const { error, event } = request;
    if (error instanceof WrongSecret) throw error;
    const kind = kindOf(error);
    const { requestId } = event.requestContext;
    log.fault('error', 'fault', error, { requestId, kind });
    request.response = faultReply(kind, event);
  },
});
