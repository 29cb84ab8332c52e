import type { Agreement } from '../../domain/agreement/agreement.ts';
import { transitHours } from '../../domain/policy/transit.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import { answerClock } from './clock-data.ts';

/** Every instant at which something of a transit is owed: an answer, the end of its date, an overdue exit, an acknowledgement. */
export const dueInstants = (transit: Transit, agreements: readonly Agreement[]): readonly Instant[] => {
  const { entry, exit } = transit.request.itinerary;
  switch (transit.status) {
    case 'requested':
    case 'inadmissible': {
      const clock = answerClock(transit, agreements);
      const warned = 'earliest' in clock ? [clock.earliest as Instant] : [];
      return [...warned, entry.at];
    }
    case 'accepted':
      return [exit.at];
    case 'under-way':
      return [addHours(exit.at, transitHours.overdueExit)];
    case 'revoked':
    case 'to-be-taken-back':
      return transit.revocation === undefined || transit.revocation.acknowledgedAt !== undefined
        ? []
        : [addHours(transit.revocation.at, transitHours.acknowledgement)];
    default:
      return [];
  }
};

/** The next of them after `now`, or undefined where nothing is owed. What is past already is due at once. */
export const nextDueAt = (transit: Transit, agreements: readonly Agreement[], now: Instant): Instant | undefined =>
  [...dueInstants(transit, agreements)]
    .filter((at) => at > now)
    .sort()
    .at(0);
