import type { Caller } from '../../domain/caller.ts';
import { ok, type Result } from '../../domain/result.ts';
import { cursorTo, type ListOf, readCursor } from './cursor.ts';
import type { HttpPorts } from './http-ports.ts';
import type { RequestFailure } from './problems.ts';
import type { ReadRequest } from './read-request.ts';
import type { PageAsked } from './request.ts';

/**
 * Where the asked page starts, by the cursor in the query, and how to name the next one. A cursor holds for the State of the caller and this
 * list, with all that was asked of it, whatever the size of its pages, however long is waited for them and whether they are counted.
 */
export const pageOf = (
  operation: string,
  caller: Caller | undefined,
  { cursorKey }: HttpPorts,
  { params, query, body }: Pick<ReadRequest, 'params' | 'query' | 'body'>,
): Result<PageAsked, RequestFailure> => {
  const { cursor: ofList, after: ofChanges, limit, wait: _patience, count: _told, ...asked } = query;
  const cursor = ofList ?? ofChanges;
  // What is looked for by a body, a name for instance, goes into what is signed and nowhere else.
  const sought = body === undefined ? {} : { body };
  const bound = (): { readonly key: string; readonly list: ListOf } => {
    if (caller === undefined || cursorKey === undefined)
      throw new Error(`${operation} pages a list without caller or cursor key`);
    return { key: cursorKey, list: { operation, state: caller.state, asked: { params, query: asked, ...sought } } };
  };
  const cursorOf: PageAsked['cursor'] = (next) => {
    const { key, list } = bound();
    return cursorTo(key, list, next);
  };
  if (typeof cursor !== 'string') return ok({ cursor: cursorOf });
  const { key, list } = bound();
  const led = readCursor(key, list, cursor);
  // A place that a client kept over a release is still good: it was bound to the caller and to the size of the pages too.
  const earlier = { ...list, subject: caller?.subject ?? '', asked: { params, query: { ...asked, limit } } };
  const after = led.ok || led.error.kind === 'cursor-forged' ? led : readCursor(key, earlier, cursor);
  return after.ok ? ok({ cursor: cursorOf, after: after.value }) : after;
};
