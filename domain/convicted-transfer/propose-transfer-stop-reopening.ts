import { type ProposalFacts, type StopNotProposable, withProposal } from '../protection/propose-reopening.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import type { RegisteredTransferFiles } from './transfer-files.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';
import { whoFurthered } from './who-acted.ts';

export type TransferProposalRefusal = StopNotProposable | { readonly kind: 'requester-assesses' };

/**
 * A second assessor of either State, who neither furthered the transfer nor found the risk, states the new fact on which a stop of that
 * State may stand no longer; or that another file of it, a case of readmission too, is about somebody else. In whatever status: what is
 * found of a person outlasts the transfer.
 */
export const proposeTransferStopReopening = (
  files: RegisteredTransferFiles,
  facts: ProposalFacts,
  now: Instant,
): Result<TransferMoved, TransferProposalRefusal> => {
  const { shared, own } = files;
  if (whoFurthered(shared).includes(facts.subject)) return fail({ kind: 'requester-assesses' });
  const proposed = withProposal(own, shared, foundElsewhere(files), facts, now);
  return proposed.ok ? keptFor(writtenOwn(proposed.value)) : proposed;
};
