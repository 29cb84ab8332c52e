import { ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf, type Transit, type WithdrawnTransit, type WrongTransitState } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

/** The requesting State withdraws what it asked for, as long as nobody is under way. */
export const withdrawTransit = (transit: Transit, now: Instant): Result<WrittenTransit<WithdrawnTransit>, WrongTransitState> => {
  const { status } = transit;
  if (status !== 'requested' && status !== 'inadmissible' && status !== 'accepted' && status !== 'revoked')
    return wrongTransitState(transit, 'requested', 'inadmissible', 'accepted', 'revoked');
  const revoked = status === 'revoked' ? { revocation: transit.revocation } : {};
  return ok(written({ ...commonOf(transit), status: 'withdrawn', withdrawnAt: now, ...revoked, changedAt: now }));
};
