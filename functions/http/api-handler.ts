import middy from '@middy/core';
import type { APIGatewayProxyResult, Context } from 'aws-lambda';
import type { Caller } from '../../domain/caller.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Clock, Receipts } from '../ports.ts';
import { admitted, type Claims, callerOf } from './caller.ts';
import { cursorTo, readCursor } from './cursor.ts';
import type { ApiEvent } from './event.ts';
import { faultsAsProblems } from './faults-as-problems.ts';
import { problemReply } from './problem-reply.ts';
import type { Failure } from './problems.ts';
import { idempotencyKey, ifMatch, readRequest } from './read-request.ts';
import { receiptKey, requestHash } from './receipt-key.ts';
import { replayed } from './replay.ts';
import type { Asked, Operation, Operations, PageAsked } from './request.ts';
import { requestLine } from './request-line.ts';
import type { Route, Routes } from './route.ts';

/** What the HTTP layer itself needs from outside. `receipts` may be absent where a function has no POST. */
export type HttpPorts = { readonly clock: Clock; readonly receipts?: Receipts; readonly cursorKey?: string };

type Success = { readonly status: number; readonly body: unknown; readonly etag?: string; readonly replayed?: true };

const callerFor = (route: Route, event: ApiEvent): Result<Caller | undefined, Failure> => {
  if (route.roles === 'anyone') return ok(undefined);
  const claims = event.requestContext.authorizer?.['claims'] as Claims | undefined;
  if (claims === undefined) throw new Error('The gateway passed no claims to an operation that needs a caller');
  const caller = callerOf(claims);
  return caller.ok ? admitted(route, caller.value) : caller;
};

const run = async (
  name: string,
  route: Route,
  operation: Operation<Route>,
  ports: HttpPorts,
  event: ApiEvent,
): Promise<Result<Success, Failure>> => {
  const caller = callerFor(route, event);
  if (!caller.ok) return caller;
  const read = readRequest(route, event);
  if (!read.ok) return read;
  const { params, query, body, asSent } = read.value;

  const post =
    route.method === 'POST' ? await askedOf(name, route, caller.value, ports, event, requestHash(params, asSent)) : ok(undefined);
  if (!post.ok) return post;
  if (post.value?.before !== undefined) {
    const before = post.value.before;
    return before.ok ? ok({ status: route.status, body: before.value.answer, etag: before.value.etag, replayed: true }) : before;
  }

  const page = pageOf(name, caller.value, ports, query as Record<string, unknown>);
  if (!page.ok) return page;
  const request = { params, query, body, caller: caller.value, now: ports.clock(), asked: post.value?.asked, page: page.value };
  const replied = await operation(request as Parameters<Operation<Route>>[0]);
  return replied.ok ? ok({ status: route.status, ...replied.value }) : replied;
};

const askedOf = async (
  name: string,
  route: Route,
  caller: Caller | undefined,
  ports: HttpPorts,
  event: ApiEvent,
  request: string,
) => {
  const { receipts } = ports;
  if (caller === undefined || receipts === undefined) throw new Error(`${name} is a POST without caller or receipts`);
  const key = idempotencyKey(event);
  if (!key.ok) return key;
  const receipt = { key: receiptKey(caller, name, key.value), request };
  const before = await replayed(receipts, receipt.key, request);
  if (before !== undefined) return ok({ before, asked: undefined });
  const tag = ifMatch(route, event);
  if (!tag.ok) return tag;
  const replay = async () => {
    const taken = await replayed(receipts, receipt.key, request);
    if (taken === undefined) throw new Error('A receipt was there and is gone');
    return taken;
  };
  const asked: Asked = { caller, now: ports.clock(), move: name, ifMatch: tag.value, receipt, replay };
  return ok({ before: undefined, asked });
};

const pageOf = (
  operation: string,
  caller: Caller | undefined,
  ports: HttpPorts,
  query: Record<string, unknown>,
): Result<PageAsked, Failure> => {
  const { cursor, ...asked } = query;
  const { cursorKey } = ports;
  const list = () => {
    if (caller === undefined || cursorKey === undefined)
      throw new Error(`${operation} pages a list without caller or cursor key`);
    return [cursorKey, { operation, caller, asked }] as const;
  };
  const make: PageAsked = { cursor: (next) => cursorTo(...list(), next) };
  if (typeof cursor !== 'string') return ok(make);
  const after = readCursor(...list(), cursor);
  return after.ok ? ok({ ...make, after: after.value }) : after;
};

const replyOf = (route: Route, result: Result<Success, Failure>, requestId: string): APIGatewayProxyResult => {
  if (!result.ok) return problemReply(result.error, requestId);
  const { status, body, etag, replayed: again } = result.value;
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(etag === undefined ? {} : { etag }),
      ...(again === undefined ? {} : { 'idempotency-replayed': 'true' }),
    },
    body: JSON.stringify(route.reply().parse(body)),
  };
};

/**
 * A function of the API from its rows and their code. The event's `resource` and method name the row; the row says who
 * may call, how the request is read and how the reply must look. Faults become problem documents without their cause.
 */
export const apiHandler = <Rows extends Routes>(rows: Rows, operations: Operations<Rows>, ports: HttpPorts) => {
  const byPath = new Map(Object.entries(rows).map(([name, route]) => [`${route.method} ${route.path}`, { name, route }]));
  return middy<ApiEvent, APIGatewayProxyResult>()
    .use(requestLine(byPath))
    .use(faultsAsProblems())
    .handler(async (event: ApiEvent, _context: Context) => {
      const row = byPath.get(`${event.httpMethod} ${event.resource}`);
      if (row === undefined) throw new Error(`No row for ${event.httpMethod} ${event.resource}`);
      const operation = operations[row.name] as unknown as Operation<Route>;
      const result = await run(row.name, row.route, operation, ports, event);
      return replyOf(row.route, result, event.requestContext.requestId);
    });
};
