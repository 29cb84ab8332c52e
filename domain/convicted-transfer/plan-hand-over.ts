import { dates, isBeyondPlans } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { HandOverPlan } from './hand-over.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type HandOverPlanFacts = Pick<HandOverPlan, 'leavesAt' | 'arrivesAt' | 'place' | 'through' | 'escort'>;

export type HandOverPlanRefusal =
  | WrongTransferState
  | { readonly kind: 'hand-over-past'; readonly leavesAt: Instant }
  | { readonly kind: 'hand-over-beyond-plans'; readonly days: number }
  | { readonly kind: 'arrives-before-leaving' }
  | { readonly kind: 'way-names-state-twice'; readonly state: StateCode };

/** The sentencing State plans the hand-over, once both agreed. A new plan takes the place of the one before and is confirmed anew. */
export const planHandOver = (
  { shared }: TransferFiles,
  facts: HandOverPlanFacts,
  now: Instant,
): Result<TransferMoved, HandOverPlanRefusal> => {
  if (shared.status !== 'agreed') return wrongTransferState(shared, 'agreed');
  const { leavesAt, arrivesAt } = facts;
  if (leavesAt <= now) return fail({ kind: 'hand-over-past', leavesAt });
  if (isBeyondPlans(arrivesAt, now)) return fail({ kind: 'hand-over-beyond-plans', days: dates.planDays });
  if (arrivesAt < leavesAt) return fail({ kind: 'arrives-before-leaving' });
  const way = [shared.sentencingState, ...facts.through, shared.administeringState];
  const twice = way.find((state, index) => way.indexOf(state) !== index);
  if (twice !== undefined) return fail({ kind: 'way-names-state-twice', state: twice });
  const n = shared.plans + 1;
  return movedTo(writtenShared({ ...shared, plan: { ...facts, n, plannedAt: now }, plans: n, changedAt: now }));
};

export type HandOverConfirmation = { readonly plan: number; readonly official: string; readonly receivedAtPlace: string };

export type HandOverConfirmationRefusal =
  | WrongTransferState
  | { readonly kind: 'no-such-hand-over-plan' | 'hand-over-confirmed-already'; readonly plan: number };

/** The administering State confirms the plan as it stands: it will receive the person there and then. */
export const confirmHandOver = (
  { shared }: TransferFiles,
  { plan: n, official, receivedAtPlace }: HandOverConfirmation,
  now: Instant,
): Result<TransferMoved, HandOverConfirmationRefusal> => {
  if (shared.status !== 'agreed') return wrongTransferState(shared, 'agreed');
  const { plan } = shared;
  if (plan?.n !== n) return fail({ kind: 'no-such-hand-over-plan', plan: n });
  if (plan.confirmation !== undefined) return fail({ kind: 'hand-over-confirmed-already', plan: n });
  const confirmation = { at: now, official, receivedAtPlace };
  return movedTo(writtenShared({ ...shared, plan: { ...plan, confirmation }, changedAt: now }));
};
