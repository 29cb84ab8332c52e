import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { isContested } from './found.ts';
import { type NotLastReason, namedReason, withLast } from './named-reason.ts';

export type ReasonConfirmationFacts = { readonly reason: number; readonly reasons: string; readonly subject: string };

export type ReasonConfirmationRefusal =
  | NotLastReason
  | { readonly kind: 'no-breach-to-confirm'; readonly reason: number; readonly stated: string }
  | {
      readonly kind: 'reason-already-confirmed' | 'reason-contested' | 'recorder-confirms-breach';
      readonly reason: number;
    };

/**
 * A second person, who did not record the breach, holds to it with reasons: from then on it counts. What the person contests is
 * answered by a new version and not confirmed over it. Design rules 8 and 12.
 */
export const confirmReturnReason = (
  { own }: Files,
  { reason: n, reasons, subject: by }: ReasonConfirmationFacts,
  now: Instant,
): Result<Moved, ReasonConfirmationRefusal> => {
  const named = namedReason(own, n);
  if (!named.ok) return named;
  const { value: last } = named;
  if (last.stated !== 'deliberate-breach') return fail({ kind: 'no-breach-to-confirm', reason: n, stated: last.stated });
  if (last.confirmation !== undefined) return fail({ kind: 'reason-already-confirmed', reason: n });
  if (isContested(last)) return fail({ kind: 'reason-contested', reason: n });
  if (last.by === by) return fail({ kind: 'recorder-confirms-breach', reason: n });
  const confirmed = { ...last, confirmation: { reasons, at: now, by } };
  return moved({ own: { ...own, returnReasons: withLast(own, confirmed), changedAt: now } });
};
