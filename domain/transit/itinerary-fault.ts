import { type PlannedDatesFault, plannedDates } from '../movement/planned-dates.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { Itinerary } from './itinerary.ts';

export type ItineraryFault =
  | PlannedDatesFault
  | { readonly kind: 'exit-before-entry' }
  | { readonly kind: 'crossing-elsewhere'; readonly which: 'entry' | 'exit'; readonly expected: StateCode }
  | { readonly kind: 'transit-destination-is-party'; readonly state: StateCode }
  | { readonly kind: 'transit-reasons-for-mode-missing' }
  | { readonly kind: 'other-state-does-not-consent'; readonly state: StateCode };

/** What is wrong with an itinerary: it does not lead through the transit State and on, or a State on the way has not consented. */
export const itineraryFault = (
  { entry, exit, destination, mode, whyNotByAir, otherStates, escorts }: Itinerary,
  requesting: StateCode,
  transitState: StateCode,
  now: Instant,
): ItineraryFault | undefined => {
  if (exit.at <= entry.at) return { kind: 'exit-before-entry' };
  const dates = plannedDates(escorts, exit.at, now);
  if (dates !== undefined) return dates;
  if (entry.place.state !== transitState) return { kind: 'crossing-elsewhere', which: 'entry', expected: transitState };
  if (exit.place.state !== transitState) return { kind: 'crossing-elsewhere', which: 'exit', expected: transitState };
  const party = [requesting, transitState].find((state) => state === destination);
  if (party !== undefined) return { kind: 'transit-destination-is-party', state: party };
  // Poland-Kazakhstan arts. 13-14: the consent of the other States of transit and of the destination is shown.
  const unwilling = otherStates.find(({ consents }) => !consents);
  if (unwilling !== undefined) return { kind: 'other-state-does-not-consent', state: unwilling.state };
  return mode !== 'air' && whyNotByAir === undefined ? { kind: 'transit-reasons-for-mode-missing' } : undefined;
};
