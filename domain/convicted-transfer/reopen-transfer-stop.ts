import type { Kept } from '../file/kept-entry.ts';
import { type ProposalFacts, type StopNotProposable, withProposal } from '../protection/propose-reopening.ts';
import { type ReopeningFacts, type ReopeningRefusal, withReopening } from '../protection/reopen-stop.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { TransferFiles } from './transfer-files.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';
import { whoFurthered } from './who-acted.ts';

/**
 * A second assessor, who furthered nothing of the transfer and did not find the risk, states the new fact on which a stop may no longer
 * stand, or that what another file of this State keeps is of somebody else. Design rule 3.
 */
export const proposeTransferReopening = (
  { shared, own }: TransferFiles,
  kept: readonly Kept[],
  facts: ProposalFacts,
  now: Instant,
): Result<TransferMoved, StopNotProposable | { readonly kind: 'requester-assesses' }> => {
  if (whoFurthered(shared).includes(facts.subject)) return fail({ kind: 'requester-assesses' });
  const proposed = withProposal(own, shared, kept, facts, now);
  return proposed.ok ? keptFor(writtenOwn(proposed.value)) : proposed;
};

/** A supervisor, neither the finder nor the second assessor, reopens it, counsel told. Nobody is handed over within 72 hours. */
export const reopenTransferStop = (
  { shared, own }: TransferFiles,
  kept: readonly Kept[],
  facts: ReopeningFacts,
  now: Instant,
): Result<TransferMoved, ReopeningRefusal> => {
  const reopened = withReopening(own, shared, kept, facts, now);
  return reopened.ok ? keptFor(writtenOwn(reopened.value)) : reopened;
};
