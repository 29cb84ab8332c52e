import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';

/** The proved exit that executes the return decision at hand: the one recorded last. Undefined: none is proved. CESEDA R711-1, R711-2. */
export const exitOfDecision = ({ exitProofs = [] }: Pick<OwnFile, 'exitProofs'>): ExitProof | undefined =>
  exitProofs.findLast(({ ban }) => ban === undefined);
