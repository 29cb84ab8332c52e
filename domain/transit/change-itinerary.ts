import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Itinerary } from './itinerary.ts';
import { type ItineraryFault, itineraryFault } from './itinerary-fault.ts';
import { commonOf, type Requested, type Transit, type WrongTransitState } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';
import { wrongTransitState } from './wrong-transit-state.ts';

export type ItineraryRefusal =
  | WrongTransitState
  | ItineraryFault
  | { readonly kind: 'transit-date-past'; readonly entryAt: Instant };

/** The requesting State changes the way: what was accepted was another, and does not hold until the new one is answered. */
export const changeItinerary = (
  transit: Transit,
  itinerary: Itinerary,
  now: Instant,
): Result<WrittenTransit<Requested>, ItineraryRefusal> => {
  if (transit.status !== 'requested' && transit.status !== 'accepted') return wrongTransitState(transit, 'requested', 'accepted');
  const fault = itineraryFault(itinerary, transit.requestingState, transit.transitState, now);
  if (fault !== undefined) return fail(fault);
  if (itinerary.entry.at <= now) return fail({ kind: 'transit-date-past', entryAt: itinerary.entry.at });
  return ok(
    written({
      ...commonOf(transit),
      status: 'requested',
      request: { ...transit.request, itinerary },
      itineraryEdition: transit.itineraryEdition + 1,
      ...(transit.status === 'accepted' ? { earlierAcceptance: transit.acceptance } : {}),
      changedAt: now,
    }),
  );
};
