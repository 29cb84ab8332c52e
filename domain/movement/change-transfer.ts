import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type NoSuchPlan, planned } from '../file/on-the-ground.ts';
import type { Plan } from '../file/plan.ts';
import { moverIn, otherSide, stateOn } from '../file/side.ts';
import type { WrongState } from '../file/wrong-state.ts';
import type { OutgoingBarred } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { GuardTable } from './guard.ts';
import { type PlanFault, planFault } from './plan-faults.ts';
import { type PlanBarred, planBar } from './plan-transfer.ts';

/** The moving State changes the plan. What was confirmed or declined was another plan: the receiving State answers anew. */
export const changeTransfer = (
  files: GuardedFiles,
  plan: Plan,
  agreement: Agreement,
  now: Instant,
  table?: GuardTable,
): Result<Moved, WrongState | NoSuchPlan | PlanFault | OutgoingBarred | PlanBarred> => {
  const { shared } = files;
  const found = planned(shared, 'planned', 'confirmed', 'declined');
  if (!found.ok) return found;
  const mover = moverIn(shared);
  const fault = planFault(plan, agreement, stateOn(shared, mover), stateOn(shared, otherSide(mover)), now);
  if (fault !== undefined) return fail(fault);
  const barred = planBar(files, plan, agreement, now, table);
  if (barred !== undefined) return fail(barred);
  const { n, kind, revision } = found.value.transfer;
  const transfer = { n, kind, stage: 'planned' as const, revision: revision + 1, plan, plannedAt: now };
  return moved({ shared: { ...found.value.file, transfer, changedAt: now } });
};
