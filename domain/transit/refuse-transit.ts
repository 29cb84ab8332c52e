import type { Agreement } from '../agreement/agreement.ts';
import type { Role } from '../caller.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf, type RefusedTransit, type Transit, type TransitRefusal, type WrongTransitState } from './transit.ts';
import { type TransitGroundFault, transitGroundFault } from './transit-ground.ts';
import type { TransitOwnFile } from './transit-own-file.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type RefuseTransitFacts = Required<Pick<TransitRefusal, 'official' | 'grounds' | 'reasons'>> & {
  readonly roles: readonly Role[];
  readonly subject: string;
};

export type RefuseTransitRefusal = WrongTransitState | TransitGroundFault | { readonly kind: 'assessor-finds-risk' };

/**
 * The transit State refuses, with coded grounds and reasons in writing. That there is a real risk is for an assessor to
 * say: it crosses as a code and a country, its words stay in the own file, and it stops the person for that State on this side.
 */
export const refuseTransit = (
  transit: Transit,
  own: TransitOwnFile,
  { official, grounds, reasons, roles, subject }: RefuseTransitFacts,
  agreement: Agreement,
  now: Instant,
): Result<{ readonly transit: RefusedTransit; readonly own: TransitOwnFile }, RefuseTransitRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'inadmissible')
    return wrongTransitState(transit, 'requested', 'inadmissible');
  const fault = transitGroundFault(grounds, agreement);
  if (fault !== undefined) return fail(fault);
  if (grounds.some(({ code }) => code === 'TR-REFOUL') && !roles.includes('assessor'))
    return fail({ kind: 'assessor-finds-risk' });
  const refused = { ...commonOf(transit), status: 'refused' as const, changedAt: now };
  const risky = grounds.flatMap(({ code, country }) =>
    code === 'TR-REFOUL' && country !== undefined ? [{ country, at: now, by: subject }] : [],
  );
  if (risky.length === 0) return ok({ transit: { ...refused, refusal: { at: now, official, grounds, reasons } }, own });
  const kept = { ...own, reasonsKept: reasons, risks: [...(own.risks ?? []), ...risky] };
  return ok({ transit: { ...refused, refusal: { at: now, official, grounds } }, own: kept });
};
