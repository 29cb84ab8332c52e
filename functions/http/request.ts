import type * as z from 'zod';
import type { Caller } from '../../domain/caller.ts';
import type { Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Receipt } from '../ports/receipts.ts';
import type { Failure } from './problems.ts';
import type { Route } from './route.ts';

/** The answer to a change, with the ETag of the caller's new view. */
export type Answered = { readonly answer: Receipt['answer']; readonly etag: string };

/** What a change needs to know of who asked what: set by the HTTP layer for every POST. */
export type Asked = {
  readonly caller: Caller;
  readonly now: Instant;
  /** The operation, which is the name of the move in the history. */
  readonly move: string;
  readonly ifMatch: string;
  readonly receipt: { readonly key: string; readonly request: string };
  /** The answer given to the same request while this one ran; undefined where it was given none. */
  readonly replay: () => Promise<Result<Answered, { readonly kind: 'idempotency-key-reused' }> | undefined>;
};

/** Where the asked page of a list starts (absent: at its beginning), and how to name the start of the next one to this caller. */
export type PageAsked = { readonly after?: string; readonly cursor: (next: string) => string };

/** A request as an operation gets it: read by the row's schemas, from a caller who may. */
export type RequestOf<R extends Route> = {
  readonly params: z.output<ReturnType<R['params']>>;
  readonly query: z.output<ReturnType<R['query']>>;
  readonly body: R['body'] extends () => z.ZodType ? z.output<ReturnType<R['body']>> : undefined;
  readonly caller: R['roles'] extends 'anyone' ? undefined : Caller;
  readonly now: Instant;
  readonly asked: R['method'] extends 'POST' ? Asked : undefined;
  readonly page: PageAsked;
};

type Unchanging<T> = T extends object ? { readonly [Key in keyof T]: Unchanging<T[Key]> } : T;

/** What an operation answers when all went well. The body is parsed by the row's reply schema before it leaves. */
export type Reply<R extends Route> = {
  readonly body: Unchanging<z.input<ReturnType<R['reply']>>>;
  readonly etag?: string;
  /** What else the answer says of itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the body shows more than the ETag is made of, such as what the clock makes of a view. */
  readonly showsMore?: true;
};

/** The failures a row lists, with those that follow from the row itself. */
export type FailureOf<R extends Route> = Extract<Failure, { readonly kind: R['problems'][number] | StandardKind<R> }>;

type StandardKind<R extends Route> =
  | (R['method'] extends 'POST' ? 'idempotency-key-reused' : never)
  | (R['changesCase'] extends true ? 'stale-view' | 'list-full' | 'attachment-not-usable' : never)
  | (R extends { readonly side: string } ? NotFound<R> | 'other-side-acts' : never);

/** What is not there for somebody who is no party: the transit or the case, as the path names it. */
type NotFound<R extends Route> = R['path'] extends `/transits/${string}`
  ? 'transit-not-found'
  : R['path'] extends `/convicted-transfers/${string}`
    ? 'convicted-transfer-not-found'
    : 'case-not-found';

/** An operation: the code of one row. It cannot answer a shape or a problem that the row does not have. */
export type Operation<R extends Route> = (request: RequestOf<R>) => Promise<Result<Reply<R>, FailureOf<R>>>;

/** The code of every row of a function: a forgotten one does not compile. */
export type Operations<Rows extends Readonly<Record<string, Route>>> = { readonly [Name in keyof Rows]: Operation<Rows[Name]> };

/** A request of whatever row, once the row's schemas have read it and its roles have let the caller in. */
type AnyRequest = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly caller: Caller | undefined;
  readonly now: Instant;
  readonly asked: Asked | undefined;
  readonly page: PageAsked;
};

/** What an operation answered, before its reply is parsed and written. */
export type Success = {
  readonly body: unknown;
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly showsMore?: true;
  readonly replayed?: true;
};

/** The code of a row where all rows are alike. A method, so that the code of each row is one: what it is handed is what its own row read. */
export type AnyOperation = { run(request: AnyRequest): Promise<Result<Success, Failure>> }['run'];
