import type { IncomingMessage } from 'node:http';
import type { Match } from './match.ts';
import type { Target } from './target.ts';

type Lists = Record<string, string[]>;

/** Maps without a prototype: a header or a field of the query can have any name. */
const lists = (pairs: Iterable<readonly [string, string]>): Lists => {
  const found: Lists = Object.create(null);
  for (const [name, value] of pairs) found[name] = [...(found[name] ?? []), value];
  return found;
};

const lastOf = (all: Lists): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.at(-1) ?? '']));

const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length === 0 ? null : value);

const headerPairs = ({ rawHeaders }: IncomingMessage): readonly (readonly [string, string])[] =>
  rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : []));

/** What the gateway knows beside the request. */
export type Arrival = {
  readonly requestId: string;
  readonly target: Target;
  readonly body: Buffer;
  readonly claims: Readonly<Record<string, string>> | undefined;
};

/** The event of a REST API with Lambda proxy integration: header case as sent, empty maps as null, the operation's path as `resource`. */
export const proxyEvent = (request: IncomingMessage, { operation, parameters }: Match, arrival: Arrival): object => {
  const { requestId, target, body, claims } = arrival;
  const headers = lists(headerPairs(request));
  const query = lists(target.query);
  const now = new Date();
  const userAgent = request.headers['user-agent'] ?? null;
  return {
    resource: operation.path,
    path: target.path,
    httpMethod: request.method,
    headers: orNull(lastOf(headers)),
    multiValueHeaders: orNull(headers),
    queryStringParameters: orNull(lastOf(query)),
    multiValueQueryStringParameters: orNull(query),
    pathParameters: parameters,
    stageVariables: null,
    requestContext: {
      resourceId: 'local',
      resourcePath: operation.path,
      httpMethod: request.method,
      extendedRequestId: requestId.slice(0, 16),
      requestTime: now.toUTCString(),
      path: `/v1${target.path}`,
      accountId: '000000000000',
      protocol: 'HTTP/1.1',
      stage: 'v1',
      domainPrefix: 'local',
      requestTimeEpoch: now.getTime(),
      requestId,
      identity: { sourceIp: request.socket.remoteAddress ?? '127.0.0.1', userAgent },
      domainName: request.headers.host ?? '127.0.0.1',
      apiId: 'local',
      ...(claims === undefined ? {} : { authorizer: { claims } }),
    },
    // All media types are binary to the gateway of the stack.
    body: body.length === 0 ? null : body.toString('base64'),
    isBase64Encoded: body.length > 0,
  };
};
