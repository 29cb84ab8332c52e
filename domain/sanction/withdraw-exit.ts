import type { ExitProof } from '../file/exit-proof.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { withReviewsOpened } from './reviews-opened.ts';

/** `exit`: the `n` of the proof that is taken back. */
export type ExitWithdrawalFacts = { readonly exit: number; readonly why: string; readonly subject: string };

export type ExitWithdrawalRefusal = { readonly kind: 'no-such-exit' | 'exit-already-withdrawn'; readonly exit: number };

const fault = (found: ExitProof | undefined, exit: number): ExitWithdrawalRefusal | undefined => {
  if (found === undefined) return { kind: 'no-such-exit', exit };
  return found.withdrawal === undefined ? undefined : { kind: 'exit-already-withdrawn', exit };
};

/**
 * Takes back a proof of the exit that was recorded wrongly: the stamp was another person's, or the person never left. It stays on record
 * with the reason, and counts for nothing: a ban runs from a day on which the person left, and from no other. CESEDA R711-1, R711-2.
 */
export const withdrawExit = (
  { own }: Files,
  { exit, why, subject: by }: ExitWithdrawalFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, ExitWithdrawalRefusal> => {
  const { exitProofs = [] } = own;
  const refused = fault(
    exitProofs.find(({ n }) => n === exit),
    exit,
  );
  if (refused !== undefined) return fail(refused);
  const withdrawn = exitProofs.map((proof) => (proof.n === exit ? { ...proof, withdrawal: { why, at: now, by } } : proof));
  const after = { ...own, exitProofs: withdrawn, changedAt: now };
  return moved({ own: withReviewsOpened(own, after, { state, by, now }) });
};
