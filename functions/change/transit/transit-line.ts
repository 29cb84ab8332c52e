import { latinNamesOf } from '../../../domain/person/person.ts';
import { missingIn } from '../../../domain/transit/message-order.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { actsOwedIn } from '../../../domain/transit/transit-acts.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { TransitLine } from '../../ports/transit-lines.ts';
import { answerClock } from './clock-data.ts';
import { waitingShown } from './early-messages.ts';

export const transitLine = (
  transit: Transit,
  agreements: Agreements,
  order: Pick<StoredTransit, 'applied' | 'passed' | 'waiting'>,
): TransitLine => {
  const { id, status, requestingState, transitState, request, itineraryEdition, agreement, receivedAt, changedAt } = transit;
  const { reference, person, itinerary } = request;
  const open = status === 'requested' || status === 'inadmissible';
  const takeBackCase = 'takeBackCase' in transit ? transit.takeBackCase : undefined;
  return {
    transitId: id,
    status,
    requestingState,
    transitState,
    reference,
    ...latinNamesOf(person),
    destination: itinerary.destination,
    entryAt: itinerary.entry.at,
    exitAt: itinerary.exit.at,
    itineraryEdition,
    ...(open ? { answer: answerClock(transit, agreements) } : {}),
    owed: actsOwedIn(transit),
    ...(takeBackCase === undefined ? {} : { takeBackCase }),
    agreement: agreement.id,
    assumptions: agreement.assumptions,
    receivedAt,
    changedAt,
    ...(order.waiting.length === 0 ? {} : { waiting: waitingShown(order.waiting), missing: missingIn(order) }),
  };
};
