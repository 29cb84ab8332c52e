import type { Agreement } from '../../domain/agreement/agreement.ts';
import { latinNamesOf } from '../../domain/person/person.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { missingIn, type SequenceRange } from '../../domain/transit/message-order.ts';
import type { Transit, TransitStatus } from '../../domain/transit/transit.ts';
import { actsOwedIn, type TransitAct } from '../../domain/transit/transit-acts.ts';
import { answerClock, type ClockData } from './clock-data.ts';
import { type WaitingShown, waitingShown } from './early-messages.ts';
import type { StoredTransit } from './transit-store.ts';

/** A transit in the work lists of its two States: exactly what both show. Nothing of an own file is in it. */
export type TransitLine = {
  readonly transitId: string;
  readonly status: TransitStatus;
  readonly requestingState: StateCode;
  readonly transitState: StateCode;
  readonly reference: string;
  readonly surname?: string;
  readonly givenNames?: string;
  readonly destination: StateCode;
  readonly entryAt: Instant;
  readonly exitAt: Instant;
  readonly itineraryEdition: number;
  /** Until when it is to be answered, as long as it is not. */
  readonly answer?: ClockData;
  readonly owed: readonly TransitAct[];
  readonly takeBackCase?: string;
  readonly agreement: string;
  readonly assumptions: readonly string[];
  readonly receivedAt: Instant;
  readonly changedAt: Instant;
  /** Messages that wait, and those before them that are missing. Absent where none does. */
  readonly waiting?: readonly WaitingShown[];
  readonly missing?: readonly SequenceRange[];
};

export const transitLine = (
  transit: Transit,
  agreements: readonly Agreement[],
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
