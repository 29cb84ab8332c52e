import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';

/** The proofs of the exit that nobody took back, in the order in which they were recorded: one that was taken back counts for nothing. */
export const countingExits = ({ exitProofs = [] }: Pick<OwnFile, 'exitProofs'>): readonly ExitProof[] =>
  exitProofs.filter(({ withdrawal }) => withdrawal === undefined);
