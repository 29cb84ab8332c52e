import type { Agreement } from '../agreement/agreement.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type AssessorFindsRisk, type RiskFinder, risksStated, withRisks } from './risks-stated.ts';
import { commonOf, type RefusedTransit, type Transit, type TransitRefusal, type WrongTransitState } from './transit.ts';
import { type TransitGroundFault, transitGroundFault } from './transit-ground.ts';
import type { TransitOwnFile } from './transit-own-file.ts';
import { type WrittenTransit, type WrittenTransitOwn, written, writtenOwn } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type RefuseTransitFacts = Required<Pick<TransitRefusal, 'official' | 'grounds' | 'reasons'>> & RiskFinder;

export type RefuseTransitRefusal =
  | WrongTransitState
  | TransitGroundFault
  | AssessorFindsRisk
  | { readonly kind: 'transit-refused-without-ground' };

/**
 * The transit State refuses, with coded grounds and reasons in writing. That there is a real risk is for an assessor to
 * say: it crosses as a code and a country, its words stay in the own file, and it stops the person for that State on this side.
 */
export const refuseTransit = (
  transit: Transit,
  own: TransitOwnFile,
  { official, grounds, reasons, ...finder }: RefuseTransitFacts,
  agreement: Agreement,
  now: Instant,
): Result<{ readonly transit: WrittenTransit<RefusedTransit>; readonly own: WrittenTransitOwn }, RefuseTransitRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'inadmissible')
    return wrongTransitState(transit, 'requested', 'inadmissible');
  if (grounds.length === 0) return fail({ kind: 'transit-refused-without-ground' });
  const fault = transitGroundFault(grounds, agreement);
  if (fault !== undefined) return fail(fault);
  const risks = risksStated(grounds, finder);
  if (!risks.ok) return risks;
  const refused = { ...commonOf(transit), status: 'refused' as const, changedAt: now };
  if (risks.value.length === 0)
    return ok({ transit: written({ ...refused, refusal: { at: now, official, grounds, reasons } }), own: writtenOwn(own) });
  const kept = { ...withRisks(own, risks.value, { basis: 'refusal', foundAt: now, by: finder.subject }), reasonsKept: reasons };
  return ok({ transit: written({ ...refused, refusal: { at: now, official, grounds } }), own: writtenOwn(kept) });
};
