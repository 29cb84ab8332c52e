import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { Attachment } from '../case/attachment.ts';
import type { Files, Moved } from '../case/files.ts';
import { type WrongState, wrongState } from '../case/wrong-state.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { isSurelyOver } from '../time/period.ts';

export type ErrorFacts = { readonly official: string; readonly reasons: string; readonly attachments: readonly Attachment[] };

export type ErrorClaimRefusal =
  | WrongState
  | { readonly kind: 'error-already-claimed'; readonly claimedAt: Instant }
  | { readonly kind: 'error-claimed-out-of-time'; readonly transferredAt: Instant; readonly source: string };

/**
 * The requested State claims that the readmission was an error, with all that it holds. Where the agreement's time is known
 * and over in every reading the claim has no legal effect; where it is unset, it never lapses.
 */
export const claimError = (
  { shared }: Files,
  { official, reasons, attachments }: ErrorFacts,
  { errorReturn }: Agreement,
  now: Instant,
): Result<Moved, ErrorClaimRefusal> => {
  if (shared.status !== 'transferred') return wrongState(shared, 'transferred');
  if (shared.errorClaim !== undefined) return fail({ kind: 'error-already-claimed', claimedAt: shared.errorClaim.claimedAt });
  const transferredAt = shared.transfer.arrival?.at ?? shared.changedAt;
  if (bears(errorReturn) && isSurelyOver(errorReturn.value, transferredAt, now))
    return fail({ kind: 'error-claimed-out-of-time', transferredAt, source: errorReturn.source });
  return ok({ shared: { ...shared, errorClaim: { claimedAt: now, official, reasons, attachments }, changedAt: now } });
};
