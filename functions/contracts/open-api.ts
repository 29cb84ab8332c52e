import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { type GatewayProblem, gatewayProblems, problemType } from '../http/gateway-problems.ts';
import { faultProblems, type ProblemKind, problems } from '../http/problems.ts';
import type { ApiFunction, Route } from '../http/route.ts';
import { standardProblems } from '../http/standard-problems.ts';
import { ofTheState } from '../http/state-of-side.ts';
import { finished } from './document/passes.ts';
import { saidSuffix } from './document/unfolded.ts';
import { asksAnew, notModified, replyHeaders } from './reply-headers.ts';
import { servers } from './servers.ts';
import { securityOf, securitySchemes } from './tokens.ts';
import { whoStandsForIt } from './who-stands-for-it.ts';
import { wordsOfOperations } from './words/operations/words-of-operations.ts';

const finding = z.looseObject({
  path: z.string().meta({ description: 'The place, as a JSON pointer behind the part of the request: body/person/sex' }),
  kind: z
    .string()
    .optional()
    .meta({ description: 'Which fault it is, for programs; take one that you do not know by its message' }),
  message: z.string().meta({ description: 'What is expected there, in the language of the answer' }),
});

const problemDocument = z
  .looseObject({
    type: z.url().meta({ description: 'Which problem it is; one of the types listed for the status' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().meta({ description: 'The request id, as urn:uuid:' }),
    errors: z.array(finding).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document; further members are the facts of the problem' });

type Kinds = ReadonlyMap<number, readonly string[]>;

/** Every problem a row can answer, by status: its own, those that follow from the row, the gateway's and the faults. */
const kindsOf = (route: Route): Kinds => {
  const found = new Map<number, string[]>();
  const add = (status: number, kind: string): void => {
    const kinds = found.get(status) ?? [];
    if (!kinds.includes(kind)) found.set(status, [...kinds, kind]);
  };
  const own: readonly ProblemKind[] = [...standardProblems(route), ...route.problems];
  for (const kind of own) add(problems[kind].status, kind);
  for (const [kind, { status }] of Object.entries(faultProblems)) {
    if (kind !== 'key-set-incomplete' || route.may.includes('publish key')) add(status, kind);
  }
  for (const { status, kind } of Object.values<GatewayProblem>(gatewayProblems)) {
    if (status !== 404 && (route.roles !== 'anyone' || (status !== 401 && status !== 403))) add(status, kind);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
};

/** The statuses after which the same request is sent again in a moment. */
const again: readonly number[] = [429, 503];

const retryAfter = z.object({
  'Retry-After': z
    .string()
    .meta({ description: 'After how many seconds the same request can be sent again', header: { id: 'RetryAfter' } }),
});

const authenticate = z.object({
  'WWW-Authenticate': z.string().meta({
    description: 'How to authenticate (RFC 6750): `Bearer` and the scope that the token must have',
    header: { id: 'WWWAuthenticate' },
  }),
});

const headersOf = (status: number) => {
  if (again.includes(status)) return { headers: retryAfter };
  return status === 401 ? { headers: authenticate } : {};
};

const problemReplies = (route: Route) =>
  Object.fromEntries(
    [...kindsOf(route)].map(([status, kinds]) => [
      String(status),
      {
        description: kinds.map(problemType).join('\n'),
        ...headersOf(status),
        content: { 'application/problem+json': { schema: problemDocument } },
      },
    ]),
  );

const who = (route: Route): string => {
  if (route.roles === 'anyone') return 'Needs no token.';
  return `For ${route.roles.join(', ')}${ofTheState(route)}${route.person ? ', a natural person' : ''}.`;
};

const headers = (route: Route) => ({
  ...(route.method === 'POST'
    ? {
        'Idempotency-Key': z
          .string()
          .min(1)
          .max(200)
          .regex(/^[!-~]+$/)
          .meta({
            description: 'Your own key: the same request with it is done once',
            example: '5f0c2f0e-3c1b-4a57-9a53-1f0d2b6c9e11',
          }),
      }
    : {}),
  ...asksAnew(route),
  ...(route.changesCase
    ? { 'If-Match': z.string().min(1).max(1000).meta({ description: 'The ETag of the view you decided on' }) }
    : {}),
});

const insteadOf = ({ deprecated }: Route): readonly string[] =>
  deprecated === undefined ? [] : [`Use \`${deprecated.instead}\` instead: this goes after ${deprecated.sunset}.`];

/** What the reply is, without the parameters of its media type. */
const mediaOf = ({ media }: Route): string => (media === undefined ? 'application/json' : 'text/html');

const operationOf = (name: string, route: Route, tag: string): ZodOpenApiOperationObject => ({
  operationId: name,
  tags: [tag],
  summary: route.summary,
  description: [who(route), wordsOfOperations[name] ?? '', ...insteadOf(route)].join('\n\n'),
  ...(route.deprecated === undefined ? {} : { deprecated: true }),
  security: securityOf(route),
  requestParams: { path: route.params(), query: route.query(), header: z.object(headers(route)) },
  ...(route.body === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: route.body() } } } }),
  responses: {
    [String(route.status)]: {
      description: 'Done',
      headers: replyHeaders(name, route),
      content: { [mediaOf(route)]: { schema: route.reply() } },
    },
    ...notModified(name, route),
    ...problemReplies(route),
  } as NonNullable<ZodOpenApiOperationObject['responses']>,
});

/** What the guides are for: they stand beside the code, and this document is served where that is not. */
const description = [
  'The service that States use to carry out readmission agreements.',
  '',
  'The guides come with the source: `functions/README.md` says how to get a token, send a request, change a case, repeat, page through',
  'lists and read errors, and what can be done next in which status; `functions/queue/README.md` is about the queues of partner States',
  '(`GET /asyncapi.json` describes their messages), `domain/README.md` about what the rules mean.',
  '',
  'What may come at any time and must break no client: operations, optional fields of requests, fields of answers and problems, values of',
  'enumerations in answers, types of problems, kinds of findings. Ignore a field that you do not know; show a value that you do not know and do',
  'nothing by itself with what has it; go by `type` and the status, never by words or order. What is sent is never narrowed, and an',
  'operation that is to go says so by `Deprecation` and `Sunset` for a year at least.',
  '',
  'Every GET is a HEAD too, and every path answers OPTIONS, with the methods that it has in `Allow`. Any other method is answered by 405,',
  `\`${problemType('method-not-allowed')}\`, with the same \`Allow\`; a path that is none by 404, \`${problemType('no-such-path')}\`.`,
  'Neither asks for a token. A request can name by `traceparent` (W3C Trace Context) the trace of which it is part, and its answer names',
  'the same. Answers are compressed by gzip or deflate, whichever `Accept-Encoding` names first, and requests may be.',
].join('\n');

/** The interface as an OpenAPI 3.1 document, from the tables and nothing else. */
export const openApiOf = (functions: Readonly<Record<string, ApiFunction>>, version: string): object => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [tag, { routes }] of Object.entries(functions)) {
    for (const [name, route] of Object.entries(routes)) {
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(name, route, tag) };
    }
  }
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Readmit',
        version,
        description,
        ...whoStandsForIt,
      },
      servers,
      tags: Object.entries(functions).map(([name, { summary }]) => ({ name, description: summary })),
      paths: paths as ZodOpenApiPathsObject,
      components: { securitySchemes },
    },
    { outputIdSuffix: saidSuffix },
  );
  return finished(document);
};
