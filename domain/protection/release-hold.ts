import type { Role } from '../caller.ts';
import type { Files } from '../file/files.ts';
import { isOpen } from '../file/hold.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { HoldForOthers } from './hold-case.ts';
import { holdRules } from './hold-rules.ts';

export type ReleaseFacts = {
  readonly hold: number;
  readonly reason: string;
  readonly subject: string;
  readonly roles: readonly Role[];
};

export type ReleaseRefusal =
  | HoldForOthers
  | { readonly kind: 'no-such-open-hold'; readonly hold: number }
  | { readonly kind: 'holder-releases'; readonly hold: number }
  | { readonly kind: 'hold-needs-fact'; readonly hold: number; readonly needs: string };

/** Somebody who may releases a hold of this side, with a reason, once what has to be known first is recorded. */
export const releaseHold = (
  { own }: Files,
  { hold: n, reason, subject, roles }: ReleaseFacts,
  now: Instant,
): Result<Moved, ReleaseRefusal> => {
  const holds = own.holds ?? [];
  const open = holds.find((hold) => hold.n === n && isOpen(hold));
  if (open === undefined) return fail({ kind: 'no-such-open-hold', hold: n });
  const { releasedBy, another, needs } = holdRules[open.kind];
  if (!roles.some((role) => releasedBy.includes(role)))
    return fail({ kind: 'hold-for-others', hold: open.kind, roles: releasedBy });
  if (another && open.by === subject) return fail({ kind: 'holder-releases', hold: n });
  if (needs !== undefined && !needs.isThere(own, open)) return fail({ kind: 'hold-needs-fact', hold: n, needs: needs.what });
  const released = holds.map((hold) =>
    hold === open ? { ...hold, releasedAt: now, releaseReason: reason, releasedBy: subject } : hold,
  );
  return moved({ own: { ...own, holds: released, changedAt: now } });
};
