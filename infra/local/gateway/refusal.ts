import type { ServerResponse } from 'node:http';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';

export type Refusal = keyof typeof gatewayProblems;

/** Answers with one of the gateway's own problem documents, as the gateway responses of the stack do. */
export const refuse = (response: ServerResponse, refusal: Refusal, detail: string, requestId: string): void => {
  const { status, kind, title } = gatewayProblems[refusal];
  response
    .writeHead(status, { 'content-type': 'application/problem+json', 'x-amzn-requestid': requestId })
    .end(JSON.stringify({ type: problemType(kind), title, status, detail, instance: `urn:uuid:${requestId}` }));
};
