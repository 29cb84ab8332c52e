import type { TakeBack } from '../file/readmission-case.ts';
import type { ServiceInCharge } from '../file/service-in-charge.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { ToBeTakenBack, Transit, WrongTransitState } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type TransitTakeBackFacts = {
  readonly caseId: string;
  readonly official: string;
  readonly service: ServiceInCharge;
  readonly subject: string;
};

export type TransitTakeBackRefusal =
  | WrongTransitState
  | { readonly kind: 'transit-take-back-open'; readonly takeBackCase: string };

/**
 * The requesting State opens the case in which it takes the person back without delay (in every text read: on transit). It owes it
 * whatever the person's stay there is called. The way back is a movement under the guard like any other: the transit State moves, and
 * looks first at a claim for protection and at the risks. A case of its own, since there was none.
 */
export const openTransitTakeBack = (
  transit: Transit,
  { caseId, official, service, subject }: TransitTakeBackFacts,
  now: Instant,
): Result<{ readonly transit: WrittenTransit<ToBeTakenBack>; readonly file: TakeBack }, TransitTakeBackRefusal> => {
  if (transit.status !== 'to-be-taken-back') return wrongTransitState(transit, 'to-be-taken-back');
  if (transit.takeBackCase !== undefined) return fail({ kind: 'transit-take-back-open', takeBackCase: transit.takeBackCase });
  const { agreement, requestingState, transitState, request } = transit;
  const { category, person, care, protectiveMeasures } = request;
  const file: TakeBack = {
    id: caseId,
    status: 'take-back',
    agreement,
    requestingState,
    requestedState: transitState,
    category,
    track: 'ordinary',
    trackChanges: [],
    person,
    personEdition: 1,
    corrections: [],
    linkedCases: [],
    evidence: [],
    queries: [],
    interviews: [],
    ...(care === undefined ? {} : { care }),
    ...(protectiveMeasures === undefined ? {} : { protectiveMeasures }),
    requestingService: service,
    extensions: [],
    travelDocuments: [],
    earlierMovements: [],
    takeBack: { kind: 'take-back', reason: 'transit-ended', openedAt: now, official, transitId: transit.id },
    openedAt: now,
    openedBy: subject,
    changedAt: now,
  };
  return ok({ transit: written({ ...transit, takeBackCase: caseId, changedAt: now }), file });
};
