import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../case/files.ts';
import { otherSide, stateOn } from '../case/side.ts';
import type { Instant } from '../time/instant.ts';
import type { GuardFacts } from './guard-facts.ts';
import { moverOf } from './kind.ts';
import { kindAtHand } from './kind-at-hand.ts';

/** What the guard looks at for the movement that the case is about now. */
export const guardFactsOf = (
  { shared, owns, uses }: GuardedFiles,
  agreement: Agreement,
  at: Instant,
  authoriser?: string,
): GuardFacts => {
  const kind = kindAtHand(shared);
  const mover = moverOf(kind);
  const movement = 'transfer' in shared ? shared.transfer : undefined;
  return {
    kind,
    file: shared,
    ...(movement === undefined ? {} : { movement }),
    receiver: stateOn(shared, otherSide(mover)),
    movers: owns[mover],
    receivers: owns[otherSide(mover)],
    uses,
    agreement,
    ...(authoriser === undefined ? {} : { authoriser }),
    at,
  };
};
