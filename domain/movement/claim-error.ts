import type { Agreement } from '../agreement/agreement.ts';
import { barsLateness, limitOf } from '../agreement/limit.ts';
import type { Attachment } from '../attachment.ts';
import { isOver, runOf } from '../deadline/run.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { OutsideCalendar } from '../time/working-calendar.ts';

export type ErrorFacts = { readonly official: string; readonly reasons: string; readonly attachments: readonly Attachment[] };

export type ErrorClaimRefusal =
  | WrongState
  | OutsideCalendar
  | { readonly kind: 'error-already-claimed'; readonly claimedAt: Instant }
  | {
      readonly kind: 'error-claimed-out-of-time';
      readonly transferredAt: Instant;
      readonly until: Instant;
      readonly source: string;
    };

/**
 * The requested State claims that the readmission was an error, with all that it holds. Where the agreement's time is known
 * and over in every reading, and its end ends the right, the claim has no legal effect; where either is unset, it never lapses.
 */
export const claimError = (
  { shared }: Files,
  { official, reasons, attachments }: ErrorFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ErrorClaimRefusal> => {
  if (shared.status !== 'transferred') return wrongState(shared, 'transferred');
  if (shared.errorClaim !== undefined) return fail({ kind: 'error-already-claimed', claimedAt: shared.errorClaim.claimedAt });
  const transferredAt = shared.transfer.arrival?.at ?? shared.changedAt;
  const { requestedState: debtor, requestingState: receiver, category } = shared;
  const limit = limitOf(agreement, 'error-claim', category);
  const claimed = { shared: { ...shared, errorClaim: { claimedAt: now, official, reasons, attachments }, changedAt: now } };
  if (!barsLateness(limit)) return moved(claimed);
  const run = runOf(limit, agreement, { debtor, receiver, category, from: transferredAt });
  if (!run.ok && run.error.kind === 'outside-calendar') return fail(run.error);
  if (run.ok && isOver(run.value, now))
    return fail({ kind: 'error-claimed-out-of-time', transferredAt, until: run.value.latest.until, source: run.value.source });
  return moved(claimed);
};
