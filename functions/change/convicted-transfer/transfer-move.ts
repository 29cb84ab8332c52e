import type * as z from 'zod';
import type { Caller } from '../../../domain/caller.ts';
import type { TransferFiles, TransferRules } from '../../../domain/convicted-transfer/transfer-files.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { Result } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Failure } from '../../http/problems.ts';
import type { Asked } from '../../http/request.ts';
import type { Route } from '../../http/route.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { convictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';
import { type Look, seeing } from '../seeing.ts';
import { changeConvictedTransfer, type TransferResult } from './change-convicted-transfer.ts';
import {
  type GuardedAndRuled,
  type RegisteredTransfer,
  type RuledTransfer,
  theTransfer,
  underHandOverGuard,
  withOwnRegister,
} from './looks.ts';
import { asTransferSide } from './side-of-caller.ts';
import type { Transfers } from './transfers.ts';

/** A row whose operation is a move of one transfer. */
type MoveRoute = Route & {
  readonly method: 'POST';
  readonly side: NonNullable<Route['side']>;
  readonly changesCase: true;
  readonly body: NonNullable<Route['body']>;
  readonly reply: typeof convictedTransferChanged;
};

type FactsOf<R extends MoveRoute> = z.output<ReturnType<R['body']>>;
type RefusalOf<R extends MoveRoute> = Extract<Failure, { readonly kind: R['problems'][number] }>;

/** Who acts on which side, and when. */
export type ActingOnTransfer = {
  readonly now: Instant;
  readonly caller: Caller;
  readonly subject: string;
  readonly side: TransferSide;
};

type MoveOperation<R extends MoveRoute> = (request: {
  readonly params: { readonly transferId: string };
  readonly body: FactsOf<R>;
  readonly asked: Asked;
}) => Promise<TransferResult<RefusalOf<R>>>;

type Move<R extends MoveRoute, Seen> = (
  seen: Seen,
  facts: FactsOf<R>,
  acting: ActingOnTransfer,
) => Result<TransferMoved, RefusalOf<R>>;

/** The operation of a row by what its move looks at, which the request may say. */
const operation =
  <R extends MoveRoute, Seen>(
    route: R,
    parts: Transfers,
    look: (facts: FactsOf<R>) => Look<StoredTransfer, Seen>,
    move: Move<R, Seen>,
  ): MoveOperation<R> =>
  ({ params: { transferId }, body, asked }) => {
    const { now, caller } = asked;
    const { subject } = caller;
    return changeConvictedTransfer<RefusalOf<R>>(parts, asked, {
      transferId,
      part: route.side,
      decide: seeing(look(body), (seen, side) => move(seen, body, { now, caller, subject, side: asTransferSide(side) })),
    });
  };

/** The operation of a row whose move looks at the transfer and its law alone. A refusal that the row does not list does not compile. */
export const transferMove =
  <R extends MoveRoute>(
    route: R,
    move: (
      files: TransferFiles,
      facts: FactsOf<R>,
      acting: ActingOnTransfer & { readonly rules: TransferRules },
    ) => Result<TransferMoved, RefusalOf<R>>,
  ) =>
  (parts: Transfers): MoveOperation<R> =>
    operation<R, RuledTransfer>(
      route,
      parts,
      () => theTransfer(parts),
      ({ files, rules }, facts, acting) => move(files, facts, { ...acting, rules }),
    );

/** The operation of a row whose move also looks at what the State’s own register keeps of the person. `naming`: which other file it names. */
export const registeredTransferMove =
  <R extends MoveRoute>(
    route: R,
    move: Move<R, RegisteredTransfer>,
    naming: (facts: FactsOf<R>) => string | undefined = () => undefined,
  ) =>
  (parts: Transfers): MoveOperation<R> =>
    operation(route, parts, (facts) => withOwnRegister(parts, naming(facts)), move);

/** The operation of a row whose move stands under the guard of the hand-over: nothing that was looked at may have moved when it is saved. */
export const guardedTransferMove =
  <R extends MoveRoute>(route: R, move: Move<R, GuardedAndRuled>) =>
  (parts: Transfers): MoveOperation<R> =>
    operation(route, parts, () => underHandOverGuard(parts), move);
