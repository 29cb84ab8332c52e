import type { Agreement } from '../agreement/agreement.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type AssessorFindsRisk, type RiskFinder, risksStated, withRisks } from './risks-stated.ts';
import {
  commonOf,
  type Revocation,
  type RevokedTransit,
  type ToBeTakenBack,
  type Transit,
  type WrongTransitState,
} from './transit.ts';
import { type TransitGroundFault, transitGroundFault } from './transit-ground.ts';
import type { TransitOwnFile } from './transit-own-file.ts';
import { type WrittenTransit, type WrittenTransitOwn, written, writtenOwn } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type RevokeFacts = Pick<Revocation, 'official' | 'grounds' | 'onwardNotAssured'> & RiskFinder;

export type RevokeRefusal = WrongTransitState | TransitGroundFault | AssessorFindsRisk | { readonly kind: 'revoked-for-nothing' };

type Revoked = { readonly transit: WrittenTransit<RevokedTransit | ToBeTakenBack>; readonly own: WrittenTransitOwn };

/**
 * The transit State revokes its acceptance: a ground appeared, or the way on is no longer assured. Somebody who is under way already
 * goes no further, and is to be taken back by the requesting State without delay; that is a movement of its own under the guard.
 * An officer revokes at once because the way on is not assured; that there is a real risk is for an assessor to say.
 */
export const revokeTransit = (
  transit: Transit,
  own: TransitOwnFile,
  { official, grounds, onwardNotAssured, ...finder }: RevokeFacts,
  agreement: Agreement,
  now: Instant,
): Result<Revoked, RevokeRefusal> => {
  if (transit.status !== 'accepted' && transit.status !== 'under-way') return wrongTransitState(transit, 'accepted', 'under-way');
  if (grounds.length === 0 && !onwardNotAssured) return fail({ kind: 'revoked-for-nothing' });
  const fault = transitGroundFault(grounds, agreement);
  if (fault !== undefined) return fail(fault);
  const risks = risksStated(grounds, finder);
  if (!risks.ok) return risks;
  const after = writtenOwn(withRisks(own, risks.value, { basis: 'refusal', foundAt: now, by: finder.subject }));
  const revocation = { at: now, official, grounds, onwardNotAssured };
  const common = { ...commonOf(transit), revocation, changedAt: now };
  if (transit.status === 'accepted')
    return ok({ transit: written({ ...common, status: 'revoked', acceptance: transit.acceptance }), own: after });
  return ok({ transit: written({ ...common, status: 'to-be-taken-back', passage: transit.passage }), own: after });
};

/** The requesting State acknowledges that it learnt of the revocation; the first time counts. Its system does so without an official. */
export const acknowledgeRevocation = (
  transit: Transit,
  { official }: { readonly official?: string },
  now: Instant,
): Result<WrittenTransit, WrongTransitState> => {
  if (!('revocation' in transit) || transit.revocation === undefined)
    return transit.status === 'to-be-taken-back'
      ? wrongTransitState(transit, 'revoked')
      : wrongTransitState(transit, 'revoked', 'to-be-taken-back');
  if (transit.revocation.acknowledgedAt !== undefined) return ok(written(transit));
  const by = official === undefined ? {} : { acknowledgedBy: official };
  return ok(written({ ...transit, revocation: { ...transit.revocation, acknowledgedAt: now, ...by }, changedAt: now }));
};
