import { type ReopeningFacts, type ReopeningRefusal, withReopening } from '../protection/reopen-stop.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import type { RegisteredTransferFiles } from './transfer-files.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';

/**
 * A supervisor, neither the finder nor the second assessor, reopens a stop of a State on the new fact that was proposed, the person having
 * been told of it since; or confirms that another file is about somebody else. Nobody is handed over before 72 hours from now.
 */
export const reopenTransferStop = (
  files: RegisteredTransferFiles,
  facts: ReopeningFacts,
  now: Instant,
): Result<TransferMoved, ReopeningRefusal> => {
  const reopened = withReopening(files.own, files.shared, foundElsewhere(files), facts, now);
  return reopened.ok ? keptFor(writtenOwn(reopened.value)) : reopened;
};
