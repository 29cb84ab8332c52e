import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { says } from '../../schema/says.ts';

const nothing = once(() => z.strictObject({}));

/** A JWK (RFC 7517). What is not in here does not leave: a private key's `d` least of all. */
const publicKey = once(() =>
  z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.base64url(),
    y: z.base64url(),
    alg: z.literal('ES256'),
    use: z.literal('sig'),
    kid: z.base64url(),
  }),
);

/** The whole text of a page. */
const page = once(() => z.string());

export const openRoutes = {
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Whether the service and its store answer, and what this stage assumes',
    roles: 'anyone',
    person: false,
    changesCase: false,
    may: ['read SWITCH#'],
    params: nothing,
    query: nothing,
    body: undefined,
    reply: once(() =>
      z.object({ status: z.literal('ok'), stage: z.string(), assumptions: z.array(z.string()) }).meta({ id: 'Health' }),
    ),
    status: 200,
    problems: [],
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This interface as an OpenAPI 3.1 document',
    roles: 'anyone',
    person: false,
    changesCase: false,
    keep: { by: 'anyone', seconds: 3600 },
    may: [],
    params: nothing,
    query: nothing,
    body: undefined,
    reply: once(() => z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' })),
    status: 200,
    problems: [],
  },
  getAsyncApi: {
    method: 'GET',
    path: '/asyncapi.json',
    summary: 'The queues of partner States as an AsyncAPI 3.0 document',
    roles: 'anyone',
    person: false,
    changesCase: false,
    keep: { by: 'anyone', seconds: 3600 },
    may: [],
    params: nothing,
    query: nothing,
    body: undefined,
    reply: once(() => z.looseObject({ asyncapi: z.string() }).meta({ id: 'AsyncApiDocument' })),
    status: 200,
    problems: [],
  },
  getKeySet: {
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: 'The public keys by which a partner proves what it received',
    roles: 'anyone',
    person: false,
    changesCase: false,
    keep: { by: 'anyone', seconds: 300 },
    may: ['publish key'],
    params: nothing,
    query: nothing,
    body: undefined,
    reply: once(() => z.object({ keys: z.array(publicKey()) }).meta({ id: 'KeySet' })),
    status: 200,
    problems: [],
  },
  getDocs: {
    method: 'GET',
    path: '/docs',
    summary: 'The API reference: every operation, to be read and tried in a browser',
    roles: 'anyone',
    person: false,
    changesCase: false,
    keep: { by: 'anyone', seconds: 300 },
    media: 'text/html; charset=utf-8',
    may: [],
    params: nothing,
    query: nothing,
    body: undefined,
    reply: page,
    status: 200,
    problems: [],
  },
  getDocsPage: {
    method: 'GET',
    path: '/docs/{page}',
    summary: 'A page of the API reference: that of an operation or a schema by its name, of all schemas, or of the messages',
    roles: 'anyone',
    person: false,
    changesCase: false,
    keep: { by: 'anyone', seconds: 300 },
    media: 'text/html; charset=utf-8',
    may: [],
    params: once(() =>
      z.strictObject({
        page: z
          .string()
          .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, says('not-a-page-name'))
          .meta({ example: 'openCase' }),
      }),
    ),
    query: nothing,
    body: undefined,
    reply: page,
    status: 200,
    problems: ['page-not-found'],
  },
} as const satisfies Routes;

export const open = {
  entry: 'api/open/handler',
  summary: 'What needs no token',
  needs: ['stage', 'stage-records'],
  timeoutSeconds: 15,
  memoryMegabytes: 512,
  harmIfLost: 'Nobody outside can tell whether the service is up.',
  routes: openRoutes,
  otherMethods: true,
} as const satisfies ApiFunction;
