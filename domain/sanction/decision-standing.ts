import type { Files } from '../file/files.ts';
import type { SanctionDecision } from '../file/sanction-decision.ts';
import { decisionStands, type HashOf } from './decision-stands.ts';
import { type PartRead, partsRead, recordedSince } from './recorded-since.ts';

export const standingLacks = ['proposal-replaced', ...partsRead] as const;

/** Whether a decision still covers what it was taken on; else what of it is another now. */
export type DecisionStanding =
  | { readonly stands: true }
  | { readonly stands: false; readonly changed: readonly ('proposal-replaced' | PartRead)[] };

/** How a decision stands as the files are now: whatever was recorded after it of what was read leaves it without effect. Design rule 8. */
export const decisionStanding = (files: Files, decision: SanctionDecision, hashOf: HashOf): DecisionStanding => {
  if (decisionStands(files, decision, hashOf)) return { stands: true };
  const { sanctionProposals = [] } = files.own;
  const proposal = sanctionProposals.find(({ n }) => n === decision.proposal);
  if (proposal === undefined) throw new Error(`Decision ${decision.n} is on a proposal that is not there`);
  const replaced = sanctionProposals.at(-1) === proposal ? [] : (['proposal-replaced'] as const);
  return { stands: false, changed: [...replaced, ...recordedSince(files, { ...proposal, proposedAt: decision.at })] };
};
