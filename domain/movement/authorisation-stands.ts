import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../case/files.ts';
import { moverIn } from '../case/side.ts';
import type { Instant } from '../time/instant.ts';
import { type GuardTable, unmet } from './guard.ts';
import type { GuardCondition } from './guard-condition.ts';
import { guardFactsOf } from './guard-facts-of.ts';

export type AuthorisationState =
  | { readonly stands: true }
  | { readonly stands: false; readonly lacked: readonly GuardCondition[] };

/** Whether either side held the case since: a hold undoes an authorisation for good, also where it was released again. */
const heldSince = ({ owns }: GuardedFiles, at: Instant): boolean =>
  [...(owns.requesting.holds ?? []), ...(owns.requested.holds ?? [])].some(({ placedAt }) => placedAt > at);

/**
 * Whether the departure at that time was authorised, by what is known now. The authorisation is for the plan as it is, the
 * departure within its hours, and nothing came since that the guard would not have passed: a hold set after the authorisation
 * undoes it, and so does one that was set before the departure was recorded.
 */
export const authorisationStands = (
  files: GuardedFiles,
  agreement: Agreement,
  departedAt: Instant,
  table?: GuardTable,
): AuthorisationState => {
  const { authorisation } = files.owns[moverIn(files.shared)];
  const transfer = 'transfer' in files.shared ? files.shared.transfer : undefined;
  if (authorisation === undefined || transfer === undefined) return { stands: false, lacked: [] };
  const samePlan = authorisation.movement === transfer.n && authorisation.revision === transfer.revision;
  const inTime = authorisation.at <= departedAt && departedAt <= authorisation.until;
  const lacking = unmet(guardFactsOf(files, agreement, authorisation.at, authorisation.by), table).map(
    ({ condition }) => condition,
  );
  const held = heldSince(files, authorisation.at) && !lacking.includes('holds') ? (['holds'] as const) : [];
  if (samePlan && inTime && lacking.length + held.length === 0) return { stands: true };
  return { stands: false, lacked: [...lacking, ...held] };
};
