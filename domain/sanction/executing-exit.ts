import type { EntryBan } from '../file/entry-ban.ts';
import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';
import { exitOfDecision } from './exit-of-decision.ts';

/**
 * The proved exit from which the ban runs: the one that was recorded last as the execution of what the ban accompanies. An earlier ban
 * that has none of its own begins with the first exit after it was decided: that executes the return decision at hand. Undefined: none
 * is proved. CESEDA L612-6 to L612-8, R711-1, R711-2.
 */
export const executingExit = (
  own: Pick<OwnFile, 'exitProofs'>,
  ban: Pick<EntryBan, 'n' | 'origin' | 'decidedOn'>,
): ExitProof | undefined => {
  const ofDecisionAtHand = exitOfDecision(own);
  if (ban.origin.from === 'decision') return ofDecisionAtHand;
  const ofItsOwn = (own.exitProofs ?? []).findLast((proof) => proof.ban === ban.n);
  if (ofItsOwn !== undefined) return ofItsOwn;
  return ofDecisionAtHand !== undefined && ofDecisionAtHand.on >= ban.decidedOn ? ofDecisionAtHand : undefined;
};
