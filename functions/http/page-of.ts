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
  const list = (): readonly [string, ListOf] => {
    if (caller === undefined || cursorKey === undefined)
      throw new Error(`${operation} pages a list without caller or cursor key`);
    return [cursorKey, { operation, caller, asked: { params, query: asked } }];
  };
  const page: PageAsked = { cursor: (next) => cursorTo(...list(), next) };
  if (typeof cursor !== 'string') return ok(page);
  const after = readCursor(...list(), cursor);
  return after.ok ? ok({ ...page, after: after.value }) : after;
};
