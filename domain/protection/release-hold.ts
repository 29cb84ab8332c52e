import type { Files, Moved } from '../case/files.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { isOpen } from './hold.ts';

export type ReleaseFacts = { readonly hold: number; readonly reason: string };

export type ReleaseRefusal = { readonly kind: 'no-such-open-hold'; readonly hold: number };

/** A supervisor releases a hold of this side, with a reason. */
export const releaseHold = ({ own }: Files, { hold: n, reason }: ReleaseFacts, now: Instant): Result<Moved, ReleaseRefusal> => {
  const holds = own.holds ?? [];
  if (!holds.some((hold) => hold.n === n && isOpen(hold))) return fail({ kind: 'no-such-open-hold', hold: n });
  const released = holds.map((hold) => (hold.n === n ? { ...hold, releasedAt: now, releaseReason: reason } : hold));
  return ok({ own: { ...own, holds: released, changedAt: now } });
};
