import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { docsPage } from '../gateway/docs-page.ts';
import { forward } from '../gateway/forward.ts';
import { matchRow } from '../gateway/match.ts';
import { proxyEvent } from '../gateway/proxy-event.ts';
import { readBody } from '../gateway/read-body.ts';
import { refuse, refuseUnread } from '../gateway/refusal.ts';
import { targetOf } from '../gateway/target.ts';
import { tokenChecker } from '../gateway/token-check.ts';
import { listen } from '../listening.ts';
import { note, reason, told } from '../part.ts';

/** The gateway: REST proxy events as AWS sends them, and its own refusals as the stack's gateway responses. */
const { blueprint } = told();
const check = tokenChecker(blueprint.ports);

const answer = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
  const target = targetOf(request);
  const body = await readBody(request);
  if (typeof target === 'string') return refuse(response, 'BAD_REQUEST_PARAMETERS', target, requestId);
  if (request.method === 'GET' && docsPage(target.path, response)) return;
  if (body === undefined) return refuse(response, 'REQUEST_TOO_LARGE', 'Request Too Long', requestId);
  const match = matchRow(request.method ?? '', target.path);
  if (match === undefined) return refuse(response, 'MISSING_AUTHENTICATION_TOKEN', 'Missing Authentication Token', requestId);

  const checked = match.route.roles === 'anyone' ? undefined : await check(request.headers.authorization);
  if (checked !== undefined && !checked.ok) return refuse(response, checked.refusal, checked.detail, requestId);
  const event = proxyEvent(request, match, { requestId, target, body, claims: checked?.claims });
  await forward(blueprint, match.functionName, event, response, requestId);
};

// A request without Host is answered here, by a problem document, and not by Node.
const server = createServer({ requireHostHeader: false }, (request, response) => {
  const requestId = randomUUID();
  response.on('error', (error) => note(`${requestId}: ${reason(error)}`));
  answer(request, response, requestId).catch((error: unknown) => {
    note(`${requestId}: ${reason(error)}`);
    if (response.headersSent || request.destroyed) response.destroy();
    else refuse(response, 'AUTHORIZER_FAILURE', 'Internal server error', requestId);
  });
});
server.on('clientError', (error, socket) => refuseUnread(socket, reason(error)));
server.on('checkExpectation', (_request, response) => {
  const requestId = randomUUID();
  response.on('error', (error) => note(`${requestId}: ${reason(error)}`));
  refuse(response, 'BAD_REQUEST_PARAMETERS', 'No expectation but 100-continue is met', requestId);
});
listen(server, blueprint.ports.api, 'The gateway answers');
process.on('SIGTERM', () => process.exit(0));
