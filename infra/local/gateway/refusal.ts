import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';

export type Refusal = keyof typeof gatewayProblems;

const documentOf = (refusal: Refusal, detail: string, requestId: string): string => {
  const { status, kind, title } = gatewayProblems[refusal];
  return JSON.stringify({ type: problemType(kind), title, status, detail, instance: `urn:uuid:${requestId}` });
};

const mediaType = 'application/problem+json';

/** Answers with one of the gateway's own problem documents, as the gateway responses of the stack do. */
export const refuse = (response: ServerResponse, refusal: Refusal, detail: string, requestId: string): void => {
  response
    .writeHead(gatewayProblems[refusal].status, { 'content-type': mediaType, 'x-amzn-requestid': requestId })
    .end(documentOf(refusal, detail, requestId));
};

/** The same to somebody who sent what is no HTTP, as far as the connection still takes an answer; it is closed then. */
export const refuseUnread = (socket: Duplex, detail: string): void => {
  const requestId = randomUUID();
  const document = documentOf('DEFAULT_4XX', detail, requestId);
  const head = [
    'HTTP/1.1 400 Bad Request',
    `content-type: ${mediaType}`,
    `content-length: ${Buffer.byteLength(document)}`,
    `x-amzn-requestid: ${requestId}`,
    'connection: close',
  ];
  if (!socket.writable) socket.destroy();
  else socket.end(`${head.join('\r\n')}\r\n\r\n${document}`);
};
