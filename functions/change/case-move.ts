import type { Agreement } from '../../domain/agreement/agreement.ts';
import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import type { Caller, Side } from '../../domain/caller.ts';
import type { Files, GuardedFiles, Moved } from '../../domain/case/files.ts';
import type { Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Failure } from '../http/problems.ts';
import type { Operation, RequestOf } from '../http/request.ts';
import type { Route } from '../http/route.ts';
import type { caseChanged } from './case-changed.ts';
import { changeCase, type Deed } from './change-case.ts';
import type { Ruled } from './ruled.ts';

/** A row whose operation is a move of one case. */
type MoveRoute = Route & {
  readonly method: 'POST';
  readonly side: NonNullable<Route['side']>;
  readonly changesCase: true;
  readonly body: NonNullable<Route['body']>;
  readonly reply: typeof caseChanged;
};

type FactsOf<R extends Route> = RequestOf<R>['body'];
type RefusalOf<R extends Route> = Extract<Failure, { readonly kind: R['problems'][number] }>;

/** Who acts on which side, and when; with the agreements that are loaded. */
export type Acting = {
  readonly now: Instant;
  readonly caller: Caller;
  readonly side: Side;
  readonly agreements: readonly Agreement[];
};

/** The types of a row are worked out where its operation is written; here every move is alike. */
type AnyRequest = {
  readonly params: { readonly caseId: string };
  readonly body: unknown;
  readonly asked: Parameters<typeof changeCase>[1];
};

const operation = <R extends MoveRoute, E>(
  route: R,
  ruled: Ruled,
  deed: (body: unknown, at: (side: Side) => Acting) => OnlyMove<E>,
) =>
  (({ params, body, asked }: AnyRequest) =>
    changeCase<E>(ruled, asked, {
      caseId: params.caseId,
      part: route.side,
      ...deed(body, (side) => ({ now: asked.now, caller: asked.caller, side, agreements: ruled.agreements })),
    } as Deed<E>)) as unknown as Operation<R>;

type OnlyMove<E> =
  | { readonly decide: (files: Files, side: Side) => Result<Moved, E> }
  | { readonly decideGuarded: (files: GuardedFiles, side: Side) => Result<Moved, E> };

/** The operation of a row whose move looks at the case alone. A refusal that the row does not list does not compile. */
export const caseMove =
  <R extends MoveRoute>(route: R, move: (files: Files, facts: FactsOf<R>, acting: Acting) => Result<Moved, RefusalOf<R>>) =>
  (ruled: Ruled): Operation<R> =>
    operation(route, ruled, (body, at) => ({ decide: (files, side) => move(files, body as FactsOf<R>, at(side)) }));

/** The operation of a row whose move also looks at the rules of the case's agreement. */
export const ruledMove =
  <R extends MoveRoute>(
    route: R,
    move: (files: Files, facts: FactsOf<R>, agreement: Agreement, acting: Acting) => Result<Moved, RefusalOf<R>>,
  ) =>
  (ruled: Ruled): Operation<R> =>
    operation(route, ruled, (body, at) => ({
      decide: (files, side) => move(files, body as FactsOf<R>, agreementOf(ruled.agreements, files.shared.agreement), at(side)),
    }));

/** The operation of a row whose move stands under the guard: it also looks at both own files. */
export const guardedMove =
  <R extends MoveRoute>(
    route: R,
    move: (files: GuardedFiles, facts: FactsOf<R>, agreement: Agreement, acting: Acting) => Result<Moved, RefusalOf<R>>,
  ) =>
  (ruled: Ruled): Operation<R> =>
    operation(route, ruled, (body, at) => ({
      decideGuarded: (files, side) =>
        move(files, body as FactsOf<R>, agreementOf(ruled.agreements, files.shared.agreement), at(side)),
    }));
