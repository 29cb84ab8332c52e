import type * as z from 'zod';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { Caller, Side } from '../../../domain/caller.ts';
import type { Files, GuardedFiles, RegisteredFiles } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { Result } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Failure } from '../../http/problems.ts';
import type { Asked } from '../../http/request.ts';
import type { Route } from '../../http/route.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { caseChanged } from '../../schema/case-changed.ts';
import { type Look, seeing, theFile } from '../seeing.ts';
import { type CaseResult, changeCase } from './change-case.ts';
import type { Registers } from './keeping.ts';
import { underGuard, withOwnRegister } from './looks.ts';
import type { Ruled } from './ruled.ts';

/** A row whose operation is a move of one case. */
type MoveRoute = Route & {
  readonly method: 'POST';
  readonly side: NonNullable<Route['side']>;
  readonly changesCase: true;
  readonly body: NonNullable<Route['body']>;
  readonly reply: typeof caseChanged;
};

type FactsOf<R extends MoveRoute> = z.output<ReturnType<R['body']>>;
type RefusalOf<R extends MoveRoute> = Extract<Failure, { readonly kind: R['problems'][number] }>;

/** Who acts on which side, and when; with the agreements that are loaded. */
export type Acting = {
  readonly now: Instant;
  readonly caller: Caller;
  readonly side: Side;
  readonly agreements: Agreements;
};

/** The code of a row whose operation is a move: what the row's schemas read, and what it may refuse. */
type MoveOperation<R extends MoveRoute> = (request: {
  readonly params: { readonly caseId: string };
  readonly body: FactsOf<R>;
  readonly asked: Asked;
}) => Promise<CaseResult<RefusalOf<R>>>;

type Move<R extends MoveRoute, From> = (files: From, facts: FactsOf<R>, acting: Acting) => Result<Moved, RefusalOf<R>>;

type RuledMove<R extends MoveRoute, From> = (
  files: From,
  facts: FactsOf<R>,
  agreement: Agreement,
  acting: Acting,
) => Result<Moved, RefusalOf<R>>;

/** The operation of a row by what its move looks at, which the request may say. */
const operation =
  <R extends MoveRoute, From>(
    route: R,
    ruled: Ruled,
    look: (facts: FactsOf<R>) => Look<StoredCase, From>,
    move: Move<R, From>,
    registers?: Registers,
  ): MoveOperation<R> =>
  ({ params: { caseId }, body, asked }) => {
    const { now, caller } = asked;
    return changeCase<RefusalOf<R>>(ruled, asked, {
      caseId,
      part: route.side,
      ...(registers === undefined ? {} : { registers }),
      decide: seeing(look(body), (files, side) => move(files, body, { now, caller, side, agreements: ruled.agreements })),
    });
  };

/** A move that asks for the rules of the case's agreement, as one that finds them. */
const byItsRules =
  <R extends MoveRoute, From extends Files>(move: RuledMove<R, From>): Move<R, From> =>
  (files, facts, acting) =>
    move(files, facts, agreementOf(acting.agreements(), files.shared.agreement), acting);

/** The operation of a row whose move looks at the case alone. A refusal that the row does not list does not compile. */
export const caseMove =
  <R extends MoveRoute>(route: R, move: Move<R, Files>, registers?: Registers) =>
  (ruled: Ruled): MoveOperation<R> =>
    operation(route, ruled, () => theFile, move, registers);

/** The operation of a row whose move also looks at the rules of the case's agreement. */
export const ruledMove =
  <R extends MoveRoute>(route: R, move: RuledMove<R, Files>) =>
  (ruled: Ruled): MoveOperation<R> =>
    operation(route, ruled, () => theFile, byItsRules(move));

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
  (ruled: Ruled): MoveOperation<R> =>
    operation(route, ruled, (facts) => withOwnRegister(ruled, naming(facts)), byItsRules(move), registers);

/**
 * The operation of a row whose move stands under the guard: it also looks at both own files and both registers. `heldAgainst`:
 * nothing of all that may have moved when it is saved; a plan, which allows nothing, is not held against it.
 */
export const guardedMove =
  <R extends MoveRoute>(route: R, move: RuledMove<R, GuardedFiles>, heldAgainst = true) =>
  (ruled: Ruled): MoveOperation<R> =>
    operation(route, ruled, () => underGuard(ruled, heldAgainst), byItsRules(move));
