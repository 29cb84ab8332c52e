import { freshness } from '../policy/movement.ts';
import { type Assessment, outcomeFor } from '../protection/assessment.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { addHours, type Instant } from '../time/instant.ts';
import { onwardStates } from './itinerary.ts';
import { type AcceptedTransit, commonOf, type Transit, type WrongTransitState } from './transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type AcceptTransitFacts = {
  readonly official: string;
  readonly meetingPoint: string;
  readonly conditions?: string;
  readonly subject: string;
};

export type AcceptTransitRefusal =
  | WrongTransitState
  | { readonly kind: 'transit-date-past'; readonly entryAt: Instant }
  | { readonly kind: 'transit-not-assessed'; readonly state: StateCode }
  | { readonly kind: 'transit-assessment-old'; readonly assessedAt: Instant }
  | { readonly kind: 'transit-real-risk'; readonly state: StateCode; readonly source: string }
  | { readonly kind: 'assessor-accepts' };

const source =
  'Non-refoulement: Convention against Torture, art. 3; Convention of 28 July 1951, art. 33; every agreement read, on transit';

/**
 * The transit State lets the person through, confirming time and place. It needs an assessment of its own, by somebody else, that
 * finds no real risk in the destination nor in any State on the way there, on any ground; what is undetermined never passes.
 * A request that came too late is admitted by it (cure by express confirmation). Silence never accepts.
 */
export const acceptTransit = (
  transit: Transit,
  { official, meetingPoint, conditions, subject }: AcceptTransitFacts,
  assessment: Assessment | undefined,
  now: Instant,
): Result<AcceptedTransit, AcceptTransitRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'inadmissible')
    return wrongTransitState(transit, 'requested', 'inadmissible');
  const { itinerary } = transit.request;
  if (itinerary.entry.at <= now) return fail({ kind: 'transit-date-past', entryAt: itinerary.entry.at });
  for (const state of onwardStates(itinerary)) {
    const outcome = assessment === undefined ? 'undetermined' : outcomeFor(assessment, state);
    if (outcome === 'real-risk') return fail({ kind: 'transit-real-risk', state, source });
    if (outcome !== 'no-real-risk') return fail({ kind: 'transit-not-assessed', state });
  }
  if (assessment === undefined) return fail({ kind: 'transit-not-assessed', state: itinerary.destination });
  if (addHours(assessment.confirmedAt, freshness.assessmentHours) <= now)
    return fail({ kind: 'transit-assessment-old', assessedAt: assessment.confirmedAt });
  if (assessment.by === subject) return fail({ kind: 'assessor-accepts' });
  const acceptance = {
    at: now,
    official,
    meetingPoint,
    itineraryEdition: transit.itineraryEdition,
    ...(conditions === undefined ? {} : { conditions }),
  };
  return ok({ ...commonOf(transit), status: 'accepted', acceptance, changedAt: now });
};
