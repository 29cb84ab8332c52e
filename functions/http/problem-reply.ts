import type { APIGatewayProxyResult } from 'aws-lambda';
import { problemType } from './gateway-problems.ts';
import { looks } from './looks.ts';
import type { Failure, faultProblems } from './problems.ts';

const document = (status: number, kind: string, title: string, requestId: string, facts: object): APIGatewayProxyResult => {
  const members = { type: problemType(kind), title, status, instance: `urn:uuid:${requestId}` };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '1' } : {}),
    },
    // They stand first, and no fact of the same name takes the place of one.
    body: JSON.stringify({ ...members, ...facts, ...members }),
  };
};

/** A failure as an RFC 9457 problem document: the facts of the failure are its members. */
export const problemReply = (failure: Failure, requestId: string): APIGatewayProxyResult => {
  const { kind, ...facts } = failure;
  const { status, title } = looks()[kind];
  return document(status, kind, title, requestId, facts);
};

/** A fault as a problem document. It tells nothing of the cause: the request id finds it in the logs. */
export const faultReply = (kind: keyof typeof faultProblems, requestId: string): APIGatewayProxyResult => {
  const { status, title } = looks()[kind];
  return document(status, kind, title, requestId, {});
};
