import type { OwnFile } from '../file/own-file.ts';
import type { SanctionProposal } from '../file/sanction-proposal.ts';
import { lastReason } from './found.ts';

export type MayNotDecide = { readonly kind: 'proposer-decides' | 'finder-decides' };

/**
 * Who proposed does not decide, nor does who recorded the breach on which it rests: a finding, a proposal and a decision against a person
 * are never of one alone. Design rules 8 and 12.
 */
export const mayNotDecide = (
  own: Pick<OwnFile, 'returnReasons'>,
  proposal: SanctionProposal,
  subject: string,
): MayNotDecide | undefined => {
  if (proposal.by === subject) return { kind: 'proposer-decides' };
  const finding = lastReason(own);
  return finding?.stated === 'deliberate-breach' && finding.by === subject ? { kind: 'finder-decides' } : undefined;
};
