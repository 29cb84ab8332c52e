import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Result } from '../../domain/result.ts';
import { alsoShowing, etagOf, namesAny } from './etag.ts';
import { type ApiEvent, header } from './event.ts';
import { leaving } from './leaving.ts';
import { problemReply } from './problem-reply.ts';
import type { Failure } from './problems.ts';
import type { Success } from './request.ts';
import type { Route } from './route.ts';
import { shown } from './shown.ts';

/** What is kept of an answer is given to nobody with another token, or who reads no compressed one; what is about persons is not kept at all. */
const keptAs = ({ keep }: Route): Readonly<Record<string, string>> => {
  if (keep === undefined) return { 'cache-control': 'no-store' };
  const age = keep.seconds === 0 ? 'no-cache' : `max-age=${keep.seconds}`;
  return keep.by === 'anyone'
    ? { 'cache-control': `public, ${age}`, vary: 'Accept-Encoding' }
    : { 'cache-control': `private, ${age}`, vary: 'Accept-Encoding, Authorization' };
};

/**
 * The tag of an answer: the operation's own, or for a GET a hash of what is shown of the body. When it was read is left out, and then the
 * tag is a weak one: two answers of that tag say the same, at two moments.
 */
const tagOf = ({ method, readAt }: Route, { etag, showsMore }: Success, body: unknown): string | undefined => {
  if (etag !== undefined) return showsMore ? alsoShowing(etag, body) : etag;
  if (method !== 'GET') return undefined;
  if (readAt === undefined) return etagOf(body);
  const { [readAt]: _moment, ...rest } = body as Readonly<Record<string, unknown>>;
  return `W/${etagOf(rest)}`;
};

/**
 * The answer of an operation as it leaves: what its row shows, under its tag. A GET whose caller has that view already is answered by 304
 * without the view, after all that a full answer passes too.
 */
export const replyTo = (name: string, route: Route, event: ApiEvent, result: Result<Success, Failure>): APIGatewayProxyResult => {
  const { requestId } = event.requestContext;
  if (!result.ok) {
    const problem = problemReply(result.error, event);
    return { ...problem, headers: { ...problem.headers, ...leaving(route) } };
  }
  const { body, replayed } = result.value;
  const reads = route.method === 'GET';
  const whole = shown(route, body, { operation: name, requestId });
  const etag = tagOf(route, result.value, whole);
  const headers = {
    ...result.value.headers,
    ...keptAs(route),
    ...leaving(route),
    ...(etag === undefined ? {} : { etag }),
    ...(replayed === undefined ? {} : { 'idempotency-replayed': 'true' }),
  };
  if (reads && etag !== undefined && namesAny(header(event, 'If-None-Match') ?? '', etag))
    return { statusCode: 304, headers, body: '' };
  return {
    statusCode: route.status,
    headers: { 'content-type': route.media ?? 'application/json', ...headers },
    body: route.media === undefined ? JSON.stringify(whole) : String(whole),
  };
};
