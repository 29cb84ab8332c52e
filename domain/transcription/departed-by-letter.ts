import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { GuardCondition } from '../file/guard-condition.ts';
import type { Moved } from '../file/moved.ts';
import type { AuthorisationState } from '../movement/authorisation-stands.ts';
import { guard } from '../movement/guard.ts';
import { guardFactsOf } from '../movement/guard-facts-of.ts';
import { type DepartureFacts, type DepartureRefusal, departed } from '../movement/record-departure.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

/** What of the guard can be looked at where the moving State is not connected: what both States know, and what the receiving State knows. */
const isKnownHere = ({ condition, visibleTo }: { readonly condition: GuardCondition; readonly visibleTo: 'both' | 'mover' }) =>
  visibleTo === 'both' || condition === 'other-side';

const asFarAsKnown = (files: GuardedFiles, agreement: Agreement, departedAt: Instant): AuthorisationState => {
  const lacked = guard(guardFactsOf(files, agreement, departedAt))
    .filter((standing) => isKnownHere(standing) && standing.state === 'not-met')
    .map(({ condition }) => condition);
  return lacked.length === 0 ? { stands: true } : { stands: false, lacked };
};

/**
 * A moving State that is not connected says by letter that the person departed. Its decisions, remedies and findings are not here, so that
 * no guard was run: what is known here is looked at nevertheless, and where that is lacking the person was moved in breach.
 */
export const departedByLetter = (
  files: GuardedFiles,
  facts: DepartureFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, DepartureRefusal> => departed(files, facts, now, () => asFarAsKnown(files, agreement, facts.departedAt));
