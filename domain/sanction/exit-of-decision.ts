import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';
import { countingExits } from './counting-exits.ts';

type Exits = Pick<OwnFile, 'exitProofs' | 'returnDecision'>;

const ofADecision = (own: Exits): readonly ExitProof[] => countingExits(own).filter(({ ban }) => ban === undefined);

/**
 * What is proved of the exit that executes the return decision at hand, in the order in which it was recorded. Nobody executes a decision
 * before the person was told of it: an exit before that day executed the decision in whose place this one came. CESEDA R711-1, R711-2.
 */
export const exitsOfDecision = (own: Exits): readonly ExitProof[] =>
  ofADecision(own).filter(({ on }) => on >= (own.returnDecision?.notifiedOn ?? on));

/** Of these the one that counts: the last. Undefined: none is proved. */
export const exitOfDecision = (own: Exits): ExitProof | undefined => exitsOfDecision(own).at(-1);

/** The proved exit that executed a decision in whose place the one at hand came; undefined where there was none, or nobody left then. */
export const exitOfDecisionBefore = (own: Exits): ExitProof | undefined =>
  ofADecision(own).findLast(({ on }) => on < (own.returnDecision?.notifiedOn ?? on));
