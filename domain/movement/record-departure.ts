import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { Moved } from '../file/moved.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { authorisationStands } from './authorisation-stands.ts';
import { type DepartureFacts, type DepartureRefusal, departed } from './departed.ts';
import type { GuardTable } from './guard.ts';

/**
 * The moving State records that the person departed. With an authorisation that stands the movement is under way; what
 * happened without one is recorded too, as moved in breach, and never becomes a transfer. Design rule 2.
 */
export const recordDeparture = (
  files: GuardedFiles,
  facts: DepartureFacts,
  agreement: Agreement,
  now: Instant,
  table?: GuardTable,
): Result<Moved, DepartureRefusal> =>
  departed(files, facts, now, () => authorisationStands(files, agreement, facts.departedAt, table));
