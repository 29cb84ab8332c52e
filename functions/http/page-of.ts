import type { Caller } from '../../domain/caller.ts';
import { ok, type Result } from '../../domain/result.ts';
import { cursorTo, type ListOf, readCursor } from './cursor.ts';
import type { HttpPorts } from './http-ports.ts';
import type { RequestFailure } from './problems.ts';
import type { ReadRequest } from './read-request.ts';
import type { PageAsked } from './request.ts';

/** Where the asked page starts, by the cursor in the query, and how to name the next one. A cursor holds for this caller and list. */
export const pageOf = (
  operation: string,
  caller: Caller | undefined,
  { cursorKey }: HttpPorts,
  { params, query }: Pick<ReadRequest, 'params' | 'query'>,
): Result<PageAsked, RequestFailure> => {
  const { cursor: ofList, after: ofChanges, ...asked } = query;
  const cursor = ofList ?? ofChanges;
  const bound = (): { readonly key: string; readonly list: ListOf } => {
    if (caller === undefined || cursorKey === undefined)
      throw new Error(`${operation} pages a list without caller or cursor key`);
    return { key: cursorKey, list: { operation, caller, asked: { params, query: asked } } };
  };
  const cursorOf: PageAsked['cursor'] = (next) => {
    const { key, list } = bound();
    return cursorTo(key, list, next);
  };
  if (typeof cursor !== 'string') return ok({ cursor: cursorOf });
  const { key, list } = bound();
  const after = readCursor(key, list, cursor);
  return after.ok ? ok({ cursor: cursorOf, after: after.value }) : after;
};
