/** How the gateway's own refusals look, before any function is reached. One table for AWS and for the local gateway. */
export type GatewayProblem = {
  readonly status: number;
  readonly kind: string;
  readonly title: string;
  /** After how many seconds the same can be asked again. */
  readonly retryAfterSeconds?: number;
  /** How to authenticate, as `WWW-Authenticate` says it (RFC 6750 section 3). */
  readonly challenge?: string;
};

/** The scope without which the gateway lets nobody in. The gateway has one answer for no token and for a bad one: it names no error. */
const challenge = 'Bearer realm="readmit", scope="readmit/api"';

const noToken = { status: 401, kind: 'not-authenticated', title: 'A valid access token is required' } as const;

const noSuchPath = { status: 404, kind: 'no-such-path', title: 'No operation has this path' } as const;

const tooMany = { status: 429, kind: 'too-many-requests', title: 'Too many requests: wait and send it again' } as const;

/** By the response type of API Gateway. The request id and, where the gateway gives one, its reason are added to the document. */
export const gatewayProblems = {
  UNAUTHORIZED: { ...noToken, challenge },
  EXPIRED_TOKEN: { ...noToken, challenge: `${challenge}, error="invalid_token"` },
  ACCESS_DENIED: {
    status: 403,
    kind: 'access-denied',
    title: 'The token does not admit to this service',
    challenge: `${challenge}, error="insufficient_scope"`,
  },
  // No path asks for a signature: so the gateway takes the token of somebody who calls a path that is none.
  INVALID_SIGNATURE: noSuchPath,
  MISSING_AUTHENTICATION_TOKEN: noSuchPath,
  RESOURCE_NOT_FOUND: noSuchPath,
  REQUEST_TOO_LARGE: { status: 413, kind: 'request-too-large', title: 'The request is larger than 10 MB' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    kind: 'unsupported-media-type',
    title: 'The body must be application/json in UTF-8, as it is or compressed by gzip or deflate',
  },
  THROTTLED: { ...tooMany, retryAfterSeconds: 1 },
  QUOTA_EXCEEDED: { ...tooMany, retryAfterSeconds: 60 },
  BAD_REQUEST_BODY: { status: 400, kind: 'bad-request', title: 'The gateway cannot read this request' },
  BAD_REQUEST_PARAMETERS: { status: 400, kind: 'bad-request', title: 'The gateway cannot read this request' },
  // All that the filter refuses is too many calls in a minute.
  WAF_FILTERED: { ...tooMany, retryAfterSeconds: 60 },
  INTEGRATION_FAILURE: {
    status: 502,
    kind: 'fault',
    title: 'The service did not answer; what was asked may have been done: ask again with the same Idempotency-Key',
  },
  INTEGRATION_TIMEOUT: {
    status: 504,
    kind: 'timeout',
    title: 'The service did not answer in time; what was asked may have been done: ask again with the same Idempotency-Key',
  },
  AUTHORIZER_FAILURE: { status: 500, kind: 'fault', title: 'The token could not be checked: send it again' },
  AUTHORIZER_CONFIGURATION_ERROR: { status: 500, kind: 'fault', title: 'The token could not be checked: send it again' },
  API_CONFIGURATION_ERROR: { status: 500, kind: 'fault', title: 'The service is not set up rightly' },
  DEFAULT_4XX: { status: 400, kind: 'bad-request', title: 'The gateway cannot read this request' },
  DEFAULT_5XX: {
    status: 500,
    kind: 'fault',
    title: 'The service has a fault; what was asked may have been done: ask again with the same Idempotency-Key',
  },
} as const satisfies Record<string, GatewayProblem>;

/** Every problem's `type` is this with its kind. */
export const problemType = (kind: string): string => `https://readmit.example/problems/${kind}`;
