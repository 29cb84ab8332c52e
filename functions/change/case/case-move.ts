import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { Caller, Side } from '../../../domain/caller.ts';
import type { Files, GuardedFiles, RegisteredFiles } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { Result } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Failure } from '../../http/problems.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import type { Route } from '../../http/route.ts';
import type { caseChanged } from '../../schema/case-changed.ts';
import { changeCase, type Deciding, type Deed } from './change-case.ts';
import type { Registers } from './keeping.ts';
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
  deed: (body: unknown, at: (side: Side) => Acting) => Deciding<E>,
  registers?: Registers,
) =>
  (({ params, body, asked }: AnyRequest) =>
    changeCase<E>(ruled, asked, {
      caseId: params.caseId,
      part: route.side,
      ...(registers === undefined ? {} : { registers }),
      ...deed(body, (side) => ({ now: asked.now, caller: asked.caller, side, agreements: ruled.agreements })),
    } as Deed<E>)) as unknown as Operation<R>;

type Move<R extends MoveRoute, From> = (files: From, facts: FactsOf<R>, acting: Acting) => Result<Moved, RefusalOf<R>>;

type RuledMove<R extends MoveRoute, From> = (
  files: From,
  facts: FactsOf<R>,
  agreement: Agreement,
  acting: Acting,
) => Result<Moved, RefusalOf<R>>;

const namedBy = (named: string | undefined) => (named === undefined ? {} : { named });

/** The operation of a row whose move looks at the case alone. A refusal that the row does not list does not compile. */
export const caseMove =
  <R extends MoveRoute>(route: R, move: Move<R, Files>, registers?: Registers) =>
  (ruled: Ruled): Operation<R> =>
    operation(route, ruled, (body, at) => ({ decide: (files, side) => move(files, body as FactsOf<R>, at(side)) }), registers);

/** The operation of a row whose move also looks at the rules of the case's agreement. */
export const ruledMove =
  <R extends MoveRoute>(route: R, move: RuledMove<R, Files>) =>
  (ruled: Ruled): Operation<R> =>
    operation(route, ruled, (body, at) => ({
      decide: (files, side) => move(files, body as FactsOf<R>, agreementOf(ruled.agreements, files.shared.agreement), at(side)),
    }));

/**
 * The operation of a row whose move also looks at what the State's own register keeps of the person, and at the agreement. `naming`:
 * which other case it names.
 */
export const registeredMove =
  <R extends MoveRoute>(
    route: R,
    move: RuledMove<R, RegisteredFiles>,
    registers?: Registers,
    naming: (facts: FactsOf<R>) => string | undefined = () => undefined,
  ) =>
  (ruled: Ruled): Operation<R> =>
    operation(
      route,
      ruled,
      (body, at) => ({
        ...namedBy(naming(body as FactsOf<R>)),
        decideRegistered: (files, side) =>
          move(files, body as FactsOf<R>, agreementOf(ruled.agreements, files.shared.agreement), at(side)),
      }),
      registers,
    );

/**
 * The operation of a row whose move stands under the guard: it also looks at both own files and both registers. `heldAgainst`:
 * nothing of all that may have moved when it is saved; a plan, which allows nothing, is not held against it.
 */
export const guardedMove =
  <R extends MoveRoute>(route: R, move: RuledMove<R, GuardedFiles>, heldAgainst = true) =>
  (ruled: Ruled): Operation<R> =>
    operation(route, ruled, (body, at) => ({
      heldAgainst,
      decideGuarded: (files, side) =>
        move(files, body as FactsOf<R>, agreementOf(ruled.agreements, files.shared.agreement), at(side)),
    }));
