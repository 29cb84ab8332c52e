import { freshness } from '../policy/movement.ts';
import { type Assessment, outcomeFor } from '../protection/assessment.ts';
import { type Kept, stopsIn } from '../protection/kept-entry.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { addHours, type Instant } from '../time/instant.ts';
import type { PersonStopped } from '../travel-document/person-stopped.ts';
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
  | OutgoingBarred
  | PersonStopped
  | { readonly kind: 'transit-date-past'; readonly entryAt: Instant }
  | { readonly kind: 'transit-not-assessed'; readonly state: StateCode }
  | { readonly kind: 'transit-assessment-old'; readonly assessedAt: Instant }
  | { readonly kind: 'transit-real-risk'; readonly state: StateCode; readonly source: string }
  | { readonly kind: 'assessor-accepts' };

const source =
  'Non-refoulement: Convention against Torture, art. 3; Convention of 28 July 1951, art. 33; every agreement read, on transit';

/** What that State keeps of the person from a case or another transit: a claim for protection, a stop for a State on the way. */
const keptBar = (
  states: readonly StateCode[],
  kept: readonly Kept[],
  now: Instant,
): OutgoingBarred | PersonStopped | undefined => {
  const claim = outgoingBar({}, kept, { personEdition: 1 }, now);
  if (claim !== undefined) return claim;
  const stop = stopsIn(kept).find(
    ({ country, departureFrom }) => states.includes(country) && (departureFrom === undefined || now < departureFrom),
  );
  return stop && { kind: 'person-stopped', country: stop.country, recordedIn: stop.caseId, source };
};

/** What the assessment lacks: every State onward is found to be without a real risk, lately, by somebody else than who accepts. */
const assessmentBar = (
  states: readonly StateCode[],
  assessment: Assessment | undefined,
  subject: string,
  now: Instant,
): AcceptTransitRefusal | undefined => {
  const outcomes = states.map((state) => ({
    state,
    outcome: assessment === undefined ? 'undetermined' : outcomeFor(assessment, state),
  }));
  const risk = outcomes.find(({ outcome }) => outcome === 'real-risk');
  if (risk !== undefined) return { kind: 'transit-real-risk', state: risk.state, source };
  const open = outcomes.find(({ outcome }) => outcome !== 'no-real-risk');
  if (open !== undefined || assessment === undefined)
    return { kind: 'transit-not-assessed', state: (open ?? outcomes[0])?.state as StateCode };
  if (addHours(assessment.confirmedAt, freshness.assessmentHours) <= now)
    return { kind: 'transit-assessment-old', assessedAt: assessment.confirmedAt };
  return assessment.by === subject ? { kind: 'assessor-accepts' } : undefined;
};

/**
 * The transit State lets the person through, confirming time and place. It needs an assessment of its own, by somebody else, that
 * finds no real risk in the destination nor in any State on the way there, on any ground; what is undetermined never passes.
 * Nor does what that State keeps of the person from a case or another transit: a stop for a State on the way, a claim for protection.
 * A request that came too late is admitted by it (cure by express confirmation). Silence never accepts.
 */
export const acceptTransit = (
  transit: Transit,
  { official, meetingPoint, conditions, subject }: AcceptTransitFacts,
  assessment: Assessment | undefined,
  kept: readonly Kept[],
  now: Instant,
): Result<AcceptedTransit, AcceptTransitRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'inadmissible')
    return wrongTransitState(transit, 'requested', 'inadmissible');
  const { itinerary } = transit.request;
  if (itinerary.entry.at <= now) return fail({ kind: 'transit-date-past', entryAt: itinerary.entry.at });
  const states = onwardStates(itinerary);
  const barred = keptBar(states, kept, now) ?? assessmentBar(states, assessment, subject, now);
  if (barred !== undefined) return fail(barred);
  const acceptance = {
    at: now,
    official,
    meetingPoint,
    itineraryEdition: transit.itineraryEdition,
    ...(conditions === undefined ? {} : { conditions }),
  };
  return ok({ ...commonOf(transit), status: 'accepted', acceptance, changedAt: now });
};
