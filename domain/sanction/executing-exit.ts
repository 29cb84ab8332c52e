import type { EntryBan } from '../file/entry-ban.ts';
import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';
import { countingExits } from './counting-exits.ts';
import { exitOfDecision, exitOfDecisionBefore } from './exit-of-decision.ts';

type Own = Pick<OwnFile, 'exitProofs' | 'returnDecision'>;
type Ban = Pick<EntryBan, 'n' | 'origin' | 'decidedOn'>;

/** The exit that executed the decision beside which the ban was: the one at hand, or one that another took the place of since. */
const exitBeside = (own: Own, { decidedOn }: Ban): ExitProof | undefined => {
  const { returnDecision } = own;
  const before = returnDecision !== undefined && decidedOn < returnDecision.decidedOn ? exitOfDecisionBefore(own) : undefined;
  return before ?? exitOfDecision(own);
};

/**
 * The proved exit from which the ban runs: the one that was recorded last as the execution of what the ban accompanies. An earlier ban
 * that has none of its own begins with the first exit after it was decided: that executes the return decision at hand. Undefined: none
 * is proved. CESEDA L612-6 to L612-8, R711-1, R711-2.
 */
export const executingExit = (own: Own, ban: Ban): ExitProof | undefined => {
  const exit = exitBeside(own, ban);
  if (ban.origin.from === 'decision') return exit;
  const ofItsOwn = countingExits(own).findLast((proof) => proof.ban === ban.n);
  if (ofItsOwn !== undefined) return ofItsOwn;
  return exit !== undefined && exit.on >= ban.decidedOn ? exit : undefined;
};
