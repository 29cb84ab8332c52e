import type { Agreement } from '../agreement/agreement.ts';
import { kindAtHand } from '../file/kind-at-hand.ts';
import { type OnTheGround, onTheGround } from '../file/on-the-ground.ts';
import type { Plan } from '../file/plan.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { moverIn, otherSide, stateOn } from '../file/side.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type PlanFault, planFault } from './plan-faults.ts';

/** The case with that plan: time, place and document are as the agreement has them. What bars a plan is not looked at. */
export const planOnFile = (
  shared: ReadmissionCase,
  plan: Plan,
  agreement: Agreement,
  now: Instant,
): Result<OnTheGround, WrongState | PlanFault | { readonly kind: 'transfer-already-planned' }> => {
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  if (ground.value.transfer !== undefined) return fail({ kind: 'transfer-already-planned' });
  const mover = moverIn(shared);
  const fault = planFault(plan, agreement, stateOn(shared, mover), stateOn(shared, otherSide(mover)), now);
  if (fault !== undefined) return fail(fault);
  const n = shared.earlierMovements.length + 1;
  const transfer = { n, kind: kindAtHand(shared), stage: 'planned' as const, revision: 1, plan, plannedAt: now };
  return ok({ ...ground.value, transfer, changedAt: now });
};
