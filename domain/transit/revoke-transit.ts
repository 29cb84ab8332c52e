import type { Agreement } from '../agreement/agreement.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import {
  commonOf,
  type Revocation,
  type RevokedTransit,
  type ToBeTakenBack,
  type Transit,
  type WrongTransitState,
} from './transit.ts';
import { type TransitGroundFault, transitGroundFault } from './transit-ground.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type RevokeFacts = Pick<Revocation, 'official' | 'grounds' | 'onwardNotAssured'>;

export type RevokeRefusal = WrongTransitState | TransitGroundFault | { readonly kind: 'revoked-for-nothing' };

/**
 * The transit State revokes its acceptance: a ground appeared, or the way on is no longer assured. Somebody who is under way already
 * goes no further, and is to be taken back by the requesting State without delay; that is a movement of its own under the guard.
 */
export const revokeTransit = (
  transit: Transit,
  facts: RevokeFacts,
  agreement: Agreement,
  now: Instant,
): Result<RevokedTransit | ToBeTakenBack, RevokeRefusal> => {
  if (transit.status !== 'accepted' && transit.status !== 'under-way') return wrongTransitState(transit, 'accepted', 'under-way');
  const { grounds, onwardNotAssured } = facts;
  if (grounds.length === 0 && !onwardNotAssured) return fail({ kind: 'revoked-for-nothing' });
  const fault = transitGroundFault(grounds, agreement);
  if (fault !== undefined) return fail(fault);
  const revocation = { ...facts, at: now };
  if (transit.status === 'accepted')
    return ok({ ...commonOf(transit), status: 'revoked', acceptance: transit.acceptance, revocation, changedAt: now });
  return ok({ ...commonOf(transit), status: 'to-be-taken-back', passage: transit.passage, revocation, changedAt: now });
};

/** The requesting State acknowledges that it learnt of the revocation; the first time counts. */
export const acknowledgeRevocation = (transit: Transit, now: Instant): Result<Transit, WrongTransitState> => {
  if (!('revocation' in transit) || transit.revocation === undefined)
    return wrongTransitState(transit, 'revoked', 'to-be-taken-back');
  const revocation = { ...transit.revocation, acknowledgedAt: transit.revocation.acknowledgedAt ?? now };
  return ok({ ...transit, revocation, changedAt: now });
};
