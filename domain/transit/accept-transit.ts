import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type AcceptanceBar, type AcceptanceLooksAt, acceptanceBar } from './acceptance-bars.ts';
import { type AcceptedTransit, commonOf, type Transit, type WrongTransitState } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type AcceptTransitFacts = {
  readonly official: string;
  readonly meetingPoint: string;
  readonly conditions?: string;
  readonly subject: string;
};

export type AcceptTransitRefusal =
  | WrongTransitState
  | AcceptanceBar
  | { readonly kind: 'transit-date-past'; readonly entryAt: Instant };

/**
 * The transit State lets the person through, confirming time and place. It needs an assessment of its own, by somebody else, that
 * finds no real risk in the destination nor in any State on the way there, on any ground; what is undetermined never passes.
 * Nor does what that State keeps of the person from a case or another transit: a stop for a State on the way, a claim for protection.
 * It is what lets the person go, as an authorisation does in a case: a natural person answers for it, by name of its subject, and
 * nobody who assessed, or had a stop reopened. A request that came too late is admitted by it (cure by express confirmation). Silence never accepts.
 */
export const acceptTransit = (
  transit: Transit,
  { official, meetingPoint, conditions, subject }: AcceptTransitFacts,
  looked: AcceptanceLooksAt,
  now: Instant,
): Result<WrittenTransit<AcceptedTransit>, AcceptTransitRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'inadmissible')
    return wrongTransitState(transit, 'requested', 'inadmissible');
  const { itinerary } = transit.request;
  if (itinerary.entry.at <= now) return fail({ kind: 'transit-date-past', entryAt: itinerary.entry.at });
  const barred = acceptanceBar(transit, looked, subject, now);
  if (barred !== undefined) return fail(barred);
  const acceptance = {
    at: now,
    official,
    meetingPoint,
    itineraryEdition: transit.itineraryEdition,
    by: subject,
    ...(conditions === undefined ? {} : { conditions }),
  };
  return ok(written({ ...commonOf(transit), status: 'accepted', acceptance, changedAt: now }));
};
