import type { Agreement } from '../agreement/agreement.ts';
import type { Files, Moved } from '../case/files.ts';
import { moverIn, otherSide, stateOn } from '../case/side.ts';
import type { WrongState } from '../case/wrong-state.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { kindAtHand } from './kind-at-hand.ts';
import { onTheGround } from './on-the-ground.ts';
import type { Plan } from './plan.ts';
import { type PlanFault, planFault } from './plan-faults.ts';

export type PlanRefusal = WrongState | PlanFault | OutgoingBarred | { readonly kind: 'transfer-already-planned' };

/**
 * The moving State plans how the person is moved, and so tells the receiving State (transfer notification). Nothing is allowed
 * by it: the receiving State confirms, and the guard stands before the departure.
 */
export const planTransfer = (
  { shared, own }: Files,
  plan: Plan,
  agreement: Agreement,
  now: Instant,
): Result<Moved, PlanRefusal> => {
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const barred = outgoingBar(own);
  if (barred !== undefined) return fail(barred);
  if (ground.value.transfer !== undefined) return fail({ kind: 'transfer-already-planned' });
  const mover = moverIn(shared);
  const fault = planFault(plan, agreement, stateOn(shared, mover), stateOn(shared, otherSide(mover)), now);
  if (fault !== undefined) return fail(fault);
  const n = shared.earlierMovements.length + 1;
  const transfer = { n, kind: kindAtHand(shared), stage: 'planned' as const, revision: 1, plan, plannedAt: now };
  return ok({ shared: { ...ground.value, transfer, changedAt: now } });
};
