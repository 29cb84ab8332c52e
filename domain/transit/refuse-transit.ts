import type { Agreement } from '../agreement/agreement.ts';
import type { Role } from '../caller.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf, type RefusedTransit, type Transit, type TransitRefusal, type WrongTransitState } from './transit.ts';
import { type TransitGroundFault, transitGroundFault } from './transit-ground.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type RefuseTransitFacts = Pick<TransitRefusal, 'official' | 'grounds' | 'reasons'> & { readonly roles: readonly Role[] };

export type RefuseTransitRefusal = WrongTransitState | TransitGroundFault | { readonly kind: 'assessor-finds-risk' };

/** The transit State refuses, with coded grounds and reasons in writing. That there is a real risk is for an assessor to say. */
export const refuseTransit = (
  transit: Transit,
  { official, grounds, reasons, roles }: RefuseTransitFacts,
  agreement: Agreement,
  now: Instant,
): Result<RefusedTransit, RefuseTransitRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'inadmissible')
    return wrongTransitState(transit, 'requested', 'inadmissible');
  const fault = transitGroundFault(grounds, agreement);
  if (fault !== undefined) return fail(fault);
  if (grounds.some(({ code }) => code === 'TR-REFOUL') && !roles.includes('assessor'))
    return fail({ kind: 'assessor-finds-risk' });
  return ok({ ...commonOf(transit), status: 'refused', refusal: { at: now, official, grounds, reasons }, changedAt: now });
};
