import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { unpacked } from '../gateway/compress.ts';
import { forward } from '../gateway/forward.ts';
import { matcher } from '../gateway/match.ts';
import { operationsOf } from '../gateway/operations.ts';
import { proxyEvent } from '../gateway/proxy-event.ts';
import { readBody } from '../gateway/read-body.ts';
import { type Refusal, refusing } from '../gateway/refusal.ts';
import { targetOf } from '../gateway/target.ts';
import { tokenChecker } from '../gateway/token-check.ts';
import { listen } from '../listening.ts';
import { note, reason, told } from '../part.ts';

/** The gateway: what the API's document in the templates says, with REST proxy events as AWS sends them. */
const { blueprint } = told();
const check = tokenChecker(blueprint.ports);
const matched = matcher(operationsOf(blueprint.api));
const compressedFrom = blueprint.api['x-amazon-apigateway-minimum-compression-size'];
const { refuse, refuseUnread } = refusing(blueprint.api['x-amazon-apigateway-gateway-responses']);

/** Answers, or gives why it does not. */
const answer = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<Refusal | undefined> => {
  const target = targetOf(request);
  const sent = await readBody(request);
  if (typeof target === 'string') return { type: 'BAD_REQUEST_PARAMETERS', detail: target };
  if (sent === undefined) return { type: 'REQUEST_TOO_LARGE', detail: 'Request Too Long' };
  const body = await unpacked(sent, compressedFrom, request.headers['content-encoding']);
  if (!Buffer.isBuffer(body)) return body;
  const match = matched(request.method ?? '', target.path);
  if (match === undefined) return { type: 'MISSING_AUTHENTICATION_TOKEN', detail: 'Missing Authentication Token' };

  const checked = match.operation.open ? undefined : await check(request.headers.authorization);
  if (checked !== undefined && !checked.ok) return checked.refusal;
  const event = proxyEvent(request, match, { requestId, target, body, claims: checked?.claims });
  return forward(blueprint, match.operation.functionName, event, response, {
    requestId,
    acceptEncoding: request.headers['accept-encoding'],
  });
};

const answerOrRefuse = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
  const refusal = await answer(request, response, requestId);
  if (refusal !== undefined) refuse(response, refusal, requestId);
};

// A request without Host is answered here, by a problem document, and not by Node.
const server = createServer({ requireHostHeader: false }, (request, response) => {
  const requestId = randomUUID();
  response.on('error', (error) => note(`${requestId}: ${reason(error)}`));
  answerOrRefuse(request, response, requestId).catch((error: unknown) => {
    note(`${requestId}: ${reason(error)}`);
    if (response.headersSent || request.destroyed) response.destroy();
    else refuse(response, { type: 'AUTHORIZER_FAILURE', detail: 'Internal server error' }, requestId);
  });
});
server.on('clientError', (error, socket) => refuseUnread(socket, reason(error)));
server.on('checkExpectation', (_request, response) => {
  const requestId = randomUUID();
  response.on('error', (error) => note(`${requestId}: ${reason(error)}`));
  refuse(response, { type: 'BAD_REQUEST_PARAMETERS', detail: 'No expectation but 100-continue is met' }, requestId);
});
listen(server, blueprint.ports.api, 'The gateway answers');
process.on('SIGTERM', () => process.exit(0));
