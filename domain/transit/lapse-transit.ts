import type { Instant } from '../time/instant.ts';
import { commonOf, type LapsedTransit, type Transit } from './transit.ts';
import { type WrittenTransit, written } from './written-transit.ts';

/**
 * What the time alone does to a transit: one that nobody answered by its date lapses, and so does one that was accepted and whose
 * person had not come by the time of its exit. Nothing else, and never an acceptance: silence consents to nothing.
 */
export const lapseTransit = (transit: Transit, now: Instant): WrittenTransit<LapsedTransit> | undefined => {
  const { entry, exit } = transit.request.itinerary;
  const unanswered = (transit.status === 'requested' || transit.status === 'inadmissible') && entry.at <= now;
  const neverCame = transit.status === 'accepted' && exit.at <= now;
  return unanswered || neverCame ? written({ ...commonOf(transit), status: 'lapsed', lapsedAt: now, changedAt: now }) : undefined;
};
