import * as z from 'zod';
import type { Route } from '../http/route.ts';

const text = (description: string) => z.string().meta({ description });

/** Of every answer of an operation, errors too. */
const traceparent = z
  .string()
  .exactOptional()
  .meta({
    description: 'That of the request, where it named the trace of which it is part (W3C Trace Context)',
    header: { id: 'Traceparent' },
  });

const tagFor = (name: string, route: Route): string | undefined => {
  if (route.method === 'GET') return 'Names what is shown; send it back by If-None-Match, and that of a file by If-Match';
  return route.changesCase || name === 'openCase' ? 'Names your view of the file; send it back by If-Match' : undefined;
};

/** The headers of an answer that is not an error. */
export const replyHeaders = (name: string, route: Route) => {
  const tag = tagFor(name, route);
  return z.object({
    traceparent,
    ...(tag === undefined ? {} : { ETag: text(tag) }),
    ...(route.deprecated === undefined
      ? {}
      : {
          Deprecation: text('Since when this operation is to be left (RFC 9745)'),
          Sunset: text('Until when it stays at least (RFC 8594)'),
        }),
    ...(route.method === 'GET'
      ? { 'Cache-Control': text('Who may keep it, and how long; no-store where it is about persons') }
      : {}),
    ...(route.method === 'POST'
      ? { 'Idempotency-Replayed': z.string().exactOptional().meta({ description: 'true where this answer was given before' }) }
      : {}),
  });
};

/** The header by which a GET says what its caller has already. */
export const asksAnew = ({ method }: Route) =>
  method === 'GET'
    ? {
        'If-None-Match': z
          .string()
          .exactOptional()
          .meta({ description: 'The ETags of what you have: where it is shown still, the answer is 304 without a body' }),
      }
    : {};

/** The answer to whoever has what a GET shows. */
export const notModified = (name: string, route: Route) =>
  route.method === 'GET'
    ? { '304': { description: 'As you have it, by an ETag of your If-None-Match: no body', headers: replyHeaders(name, route) } }
    : {};
