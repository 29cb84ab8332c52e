import { byName } from '../by-name.ts';
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

/** Those cases that were open by then. */
const openedBy = (
  readmissions: GuardedTransferFiles['readmissions'],
  handedOverAt: Instant,
): GuardedTransferFiles['readmissions'] =>
  byName(transferSides, (side) => ({
    ...readmissions[side],
    cases: readmissions[side].cases.filter(({ openedAt }) => openedAt <= handedOverAt),
  }));

/**
 * Whether the hand-over at that time was authorised, by what is known now: for the plan as it is, within its hours, on facts that were
 * there then and still are. A hold of either State set since undoes it for good, also where it was released again; so does whatever took the
 * place of a fact that the guard had read, and what either State came to know of the person since. A case of readmission that was opened
 * after the person had left says nothing of whether the person could be handed over.
 */
export const handOverAuthorised = (
  { shared, owns, keptBy, readmissions }: GuardedTransferFiles,
  rules: TransferRules,
  handedOverAt: Instant,
  table?: HandOverTable,
): HandOverStands => {
  const { authorisation } = owns.sentencing;
  const plan = planOf(shared);
  const beside = { keptBy, readmissions: openedBy(readmissions, handedOverAt) };
  if (authorisation === undefined || plan?.n !== authorisation.plan) {
    const without = barringHandOver({ shared, owns, ...beside, rules, at: handedOverAt }, table);
    return { stands: false, lacked: without.map(({ condition }) => condition) };
  }
  const { at, until, by: authoriser } = authorisation;
  const then = {
    shared: sharedAsOf(shared, at),
    owns: { sentencing: ownAsOf(owns.sentencing, at), administering: ownAsOf(owns.administering, at) },
  };
  const lacking = barringHandOver({ ...then, ...beside, rules, at, authoriser }, table).map(({ condition }) => condition);
  const heldSince = (
    [
      ['holds', 'sentencing'],
      ['other-side', 'administering'],
    ] as const
  ).flatMap(([condition, side]) => ((owns[side].holds ?? []).some(({ placedAt }) => placedAt > at) ? [condition] : []));
  const lacked = [...new Set([...lacking, ...heldSince])];
  const inTime = at <= handedOverAt && handedOverAt <= until;
  const another = !whoFurthered(shared).includes(authoriser);
  return lacked.length === 0 && inTime && another ? { stands: true } : { stands: false, lacked };
};
