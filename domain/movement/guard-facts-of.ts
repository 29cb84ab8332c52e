import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import { moverOf } from '../file/kind.ts';
import { kindAtHand } from '../file/kind-at-hand.ts';
import { type Plan, statesOnTheWay } from '../file/plan.ts';
import { otherSide, stateOn } from '../file/side.ts';
import type { Instant } from '../time/instant.ts';
import type { GuardFacts } from './condition/guard-facts.ts';

/** Who would let the person depart, and the plan that is looked at before it is the case's. */
type Looking = { readonly authoriser?: string; readonly plan?: Plan };

/** What the guard looks at for the movement that the case is about now. */
export const guardFactsOf = (
  { shared, owns, uses, keptBy, linkedFrom, onPaper }: GuardedFiles,
  agreement: Agreement,
  at: Instant,
  { authoriser, plan }: Looking = {},
): GuardFacts => {
  const kind = kindAtHand(shared);
  const mover = moverOf(kind);
  const movement = 'transfer' in shared ? shared.transfer : undefined;
  const looked = plan ?? movement?.plan;
  const receiver = stateOn(shared, otherSide(mover));
  return {
    kind,
    file: shared,
    ...(movement === undefined ? {} : { movement }),
    receiver,
    way: looked === undefined ? [receiver] : statesOnTheWay(looked),
    movers: owns[mover],
    receivers: owns[otherSide(mover)],
    moversKept: keptBy[mover],
    receiversKept: keptBy[otherSide(mover)],
    linkedFrom,
    uses,
    receiverOnPaper: onPaper[otherSide(mover)],
    agreement,
    ...(authoriser === undefined ? {} : { authoriser }),
    at,
  };
};
