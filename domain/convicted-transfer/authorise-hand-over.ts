import { freshness } from '../policy/movement.ts';
import { fail, type Result } from '../result.ts';
import { addHours, type Instant } from '../time/instant.ts';
import type { HandOverAuthorisation } from './hand-over.ts';
import { barringHandOver, type HandOverTable } from './hand-over-guard.ts';
import type { HandOverStanding } from './hand-over-standing.ts';
import type { GuardedTransferFiles, TransferRules } from './transfer-files.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';
import { whoFurthered } from './who-acted.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type HandOverAuthorisationFacts = Pick<HandOverAuthorisation, 'official'> & { readonly subject: string };

export type HandOverAuthorisationRefusal =
  | WrongTransferState
  | { readonly kind: 'requester-authorises' }
  | { readonly kind: 'hand-over-guard-not-met'; readonly conditions: readonly HandOverStanding[] }
  | { readonly kind: 'hand-over-not-near'; readonly leavesAt: Instant; readonly hours: number };

/**
 * The sentencing State lets the person go: the guard is run here, on all that it reads. It is nobody who opened, asked for, agreed to or
 * assessed the transfer. It lasts six hours and is for this plan. Design rule 2.
 */
export const authoriseHandOver = (
  { shared, own, ...beside }: GuardedTransferFiles,
  { official, subject }: HandOverAuthorisationFacts,
  rules: TransferRules,
  now: Instant,
  table?: HandOverTable,
): Result<TransferMoved, HandOverAuthorisationRefusal> => {
  if (shared.status !== 'agreed') return wrongTransferState(shared, 'agreed');
  if (whoFurthered(shared).includes(subject)) return fail({ kind: 'requester-authorises' });
  const conditions = barringHandOver({ shared, ...beside, rules, at: now, authoriser: subject }, table);
  const { plan } = shared;
  if (conditions.length > 0 || plan === undefined) return fail({ kind: 'hand-over-guard-not-met', conditions });
  const { leavesAt } = plan;
  const hours = freshness.authorisationHours;
  if (leavesAt > addHours(now, hours) || leavesAt < addHours(now, -hours))
    return fail({ kind: 'hand-over-not-near', leavesAt, hours });
  const authorisation = { plan: plan.n, official, at: now, until: addHours(now, hours), by: subject };
  return keptFor(writtenOwn({ ...own, authorisation }));
};
