import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { Moved } from '../file/moved.ts';
import { type DepartureFacts, type DepartureRefusal, departed } from '../movement/departed.ts';
import { guardFactsOf } from '../movement/guard-facts-of.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { lackingAsKnown } from './known-here.ts';

/**
 * A moving State that is not connected says by letter that the person departed. Its decisions, remedies and findings are not here, so that
 * no guard was run: what is known here is looked at nevertheless, and where that is lacking the person was moved in breach.
 */
export const departedByLetter = (
  files: GuardedFiles,
  facts: DepartureFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, DepartureRefusal> =>
  departed(files, facts, now, () => {
    const lacked = lackingAsKnown(guardFactsOf(files, agreement, facts.departedAt));
    return lacked.length === 0 ? { stands: true } : { stands: false, lacked };
  });
