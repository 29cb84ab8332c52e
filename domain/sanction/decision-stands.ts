import type { Files } from '../file/files.ts';
import type { SanctionDecision } from '../file/sanction-decision.ts';
import { readForDecision } from './read-for-decision.ts';

/** The SHA-256 over the canonical JSON of an object, in hexadecimal: made outside, since the law computes no hashes. */
export type HashOf = (value: object) => string;

/**
 * Whether a decision still covers what it was taken on: its proposal is the last, and what would be read today is what was read. Where
 * anything of it changed, the decision has no effect, and the matter is proposed and decided anew. Design rule 8.
 */
export const decisionStands = (files: Files, { proposal, read }: SanctionDecision, hashOf: HashOf): boolean => {
  const last = files.own.sanctionProposals?.at(-1);
  return last !== undefined && last.n === proposal && hashOf(readForDecision(files, last)) === read;
};
