import type { Role } from '../caller.ts';
import type { Files } from '../file/files.ts';
import { type Hold, type HoldKind, held } from '../file/hold.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { holdRules } from './hold-rules.ts';

export type HoldFacts = Pick<Hold, 'kind' | 'reason'> & { readonly subject: string; readonly roles: readonly Role[] };

/** A hold of that kind is for other roles to set, or to release. */
export type HoldForOthers = { readonly kind: 'hold-for-others'; readonly hold: HoldKind; readonly roles: readonly Role[] };

/** Holds the case on this side: no movement departs while the hold is open. Possible at any time; it undoes an authorisation. */
export const holdCase = (
  { own }: Files,
  { kind, reason, subject, roles }: HoldFacts,
  now: Instant,
): Result<Moved, HoldForOthers> => {
  const { setBy } = holdRules[kind];
  if (!roles.some((role) => setBy.includes(role))) return fail({ kind: 'hold-for-others', hold: kind, roles: setBy });
  return moved({ own: { ...own, holds: held(own.holds, { kind, reason, placedAt: now, by: subject }), changedAt: now } });
};
