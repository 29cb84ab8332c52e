import type { Instant } from '../time/instant.ts';
import { ownAsOf, sharedAsOf } from './as-of.ts';
import type { HandOverCondition } from './hand-over-condition.ts';
import { planOf } from './hand-over-facts.ts';
import { barringHandOver, type HandOverTable } from './hand-over-guard.ts';
import type { GuardedTransferFiles, TransferRules } from './transfer-files.ts';
import { transferSides } from './transfer-side.ts';
import { whoFurthered } from './who-acted.ts';

export type HandOverStands =
  | { readonly stands: true }
  | { readonly stands: false; readonly lacked: readonly HandOverCondition[] };

/**
 * Whether the hand-over at that time was authorised, by what is known now: for the plan as it is, within its hours, on facts that were
 * there then and still are. A hold set since undoes it for good, also where it was released again; so does whatever took the place of a
 * fact that the guard had read.
 */
export const handOverAuthorised = (
  { shared, owns, keptBy }: GuardedTransferFiles,
  rules: TransferRules,
  handedOverAt: Instant,
  table?: HandOverTable,
): HandOverStands => {
  const { authorisation } = owns.sentencing;
  const plan = planOf(shared);
  if (authorisation === undefined || plan?.n !== authorisation.plan) {
    const without = barringHandOver({ shared, owns, keptBy, rules, at: handedOverAt }, table);
    return { stands: false, lacked: without.map(({ condition }) => condition) };
  }
  const { at, until, by: authoriser } = authorisation;
  const then = {
    shared: sharedAsOf(shared, at),
    owns: { sentencing: ownAsOf(owns.sentencing, at), administering: ownAsOf(owns.administering, at) },
  };
  const lacking = barringHandOver({ ...then, keptBy, rules, at, authoriser }, table).map(({ condition }) => condition);
  const heldSince = transferSides.some((side) => (owns[side].holds ?? []).some(({ placedAt }) => placedAt > at));
  const lacked = [...new Set([...lacking, ...(heldSince ? (['holds'] as const) : [])])];
  const inTime = at <= handedOverAt && handedOverAt <= until;
  const another = !whoFurthered(shared).includes(authoriser);
  return lacked.length === 0 && inTime && another ? { stands: true } : { stands: false, lacked };
};
