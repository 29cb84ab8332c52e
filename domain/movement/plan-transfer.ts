import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Plan } from '../file/plan.ts';
import { moverIn } from '../file/side.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type GuardTable, unmetBeforePlan } from './guard.ts';
import { guardFactsOf } from './guard-facts-of.ts';
import { type Lacking, lackingOf } from './lacking.ts';
import type { PlanFault } from './plan-faults.ts';
import { planOnFile } from './plan-on-file.ts';

/** What has to be settled before a plan is sent: a plan tells the other State where the person will be, and when. */
export type PlanBarred = { readonly kind: 'plan-barred'; readonly conditions: readonly Lacking[] };

export type PlanRefusal = WrongState | PlanFault | OutgoingBarred | PlanBarred | { readonly kind: 'transfer-already-planned' };

/** What bars such a plan on the side that would send it: a claim for protection, a stop, a child that nobody has looked at. */
export const planBar = (
  files: GuardedFiles,
  plan: Plan,
  agreement: Agreement,
  now: Instant,
  table?: GuardTable,
): OutgoingBarred | PlanBarred | undefined => {
  const barred = outgoingBar(files.own, files.keptBy[moverIn(files.shared)], files.shared, now);
  if (barred !== undefined) return barred;
  const lacking = unmetBeforePlan(guardFactsOf(files, agreement, now, { plan }), table);
  return lacking.length === 0 ? undefined : { kind: 'plan-barred', conditions: lackingOf(lacking) };
};

/**
 * The moving State plans how the person is moved, and so tells the receiving State (transfer notification). Nothing is allowed
 * by it: the receiving State confirms, and the guard stands before the departure. What concerns children, and a stop, is settled
 * before the other State is told anything.
 */
export const planTransfer = (
  files: GuardedFiles,
  plan: Plan,
  agreement: Agreement,
  now: Instant,
  table?: GuardTable,
): Result<Moved, PlanRefusal> => {
  const shared = planOnFile(files.shared, plan, agreement, now);
  if (!shared.ok) return shared;
  const barred = planBar(files, plan, agreement, now, table);
  return barred === undefined ? moved({ shared: shared.value }) : fail(barred);
};
