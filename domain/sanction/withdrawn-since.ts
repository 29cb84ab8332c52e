import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { Instant } from '../time/instant.ts';

/**
 * When the last of those proofs of the exit was taken back that stood in the place of the one that counts, or of none: from then on a date
 * hangs on that again. `ban`: the earlier ban that may have proofs of its own. Undefined where none was taken back.
 */
export const withdrawnSince = (
  { exitProofs = [] }: Pick<OwnFile, 'exitProofs'>,
  counts: ExitProof | undefined,
  ban?: number,
): Instant | undefined =>
  exitProofs
    .filter((proof) => proof.n > (counts?.n ?? 0) && (proof.ban === undefined || proof.ban === ban))
    .flatMap(({ withdrawal }) => (withdrawal === undefined ? [] : [withdrawal.at]))
    .toSorted()
    .at(-1);
