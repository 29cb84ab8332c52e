import type { Caller } from '../../domain/caller.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { askedOf } from './asked-of.ts';
import { admitted, type Claims, callerOf, ofConnected } from './caller.ts';
import type { ApiEvent } from './event.ts';
import type { HttpPorts } from './http-ports.ts';
import { pageOf } from './page-of.ts';
import type { Failure } from './problems.ts';
import { readRequest } from './read-request.ts';
import { requestHash } from './receipt-key.ts';
import type { Answered, AnyOperation, Asked, Success } from './request.ts';
import type { Route } from './route.ts';

const callerFor = (route: Route, event: ApiEvent, { onPaper }: HttpPorts): Result<Caller | undefined, Failure> => {
  if (route.roles === 'anyone') return ok(undefined);
  const claims = event.requestContext.authorizer?.['claims'] as Claims | undefined;
  if (claims === undefined) throw new Error('The gateway passed no claims to an operation that needs a caller');
  const named = callerOf(claims);
  const caller = named.ok ? ofConnected(onPaper, named.value) : named;
  return caller.ok ? admitted(route, caller.value) : caller;
};

/** The answer with what is added to it each time that it is given. */
const completed = async (
  name: string,
  { completing, clock }: HttpPorts,
  caller: Caller | undefined,
  given: Success,
): Promise<Success> => {
  const completes = completing?.[name];
  if (completes === undefined || caller === undefined) return given;
  const answer = given.body as Answered['answer'];
  return { ...given, body: { ...answer, ...(await completes(answer, caller, clock())) } };
};

/** Reads the request by its row, lets in who may, gives a repeat its answer again, and runs the operation. */
export const runOperation = async (
  name: string,
  route: Route,
  operation: AnyOperation,
  ports: HttpPorts,
  event: ApiEvent,
): Promise<Result<Success, Failure>> => {
  const caller = callerFor(route, event, ports);
  if (!caller.ok) return caller;
  const read = readRequest(route, event);
  if (!read.ok) return read;
  const { params, query, body, asSent } = read.value;
  const page = pageOf(name, caller.value, ports, read.value);
  if (!page.ok) return page;

  const run = (now: Instant, asked: Asked | undefined) =>
    operation({ params, query, body, caller: caller.value, page: page.value, now, asked });
  if (route.method !== 'POST') return run(ports.clock(), undefined);

  const posted = await askedOf(name, route, caller.value, ports, event, requestHash(params, asSent));
  if (!posted.ok) return posted;
  if ('before' in posted.value) {
    const { answer, etag } = posted.value.before;
    return ok(await completed(name, ports, caller.value, { body: answer, etag, replayed: true }));
  }
  const { asked } = posted.value;
  const done = await run(asked.now, asked);
  return done.ok ? ok(await completed(name, ports, caller.value, done.value)) : done;
};
