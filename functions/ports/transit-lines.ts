import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { SequenceRange } from '../../domain/transit/message-order.ts';
import type { TransitStatus } from '../../domain/transit/transit.ts';
import type { TransitAct } from '../../domain/transit/transit-acts.ts';
import type { PartnerMessage } from '../schema/partner-message.ts';

/** What waits for a message that is missing, as lists show it. */
export type WaitingShown = {
  readonly sequence: number;
  readonly type: PartnerMessage['type'];
  readonly receivedAt: Instant;
};

/** What waits of a transit that nobody has asked for so far: those before it are missing. */
export type EarlyLine = {
  readonly transitId: string;
  readonly requestingState: StateCode;
  /** Known where what waits names it: an itinerary or a request does, the report of a passage does not. */
  readonly transitState?: StateCode;
  readonly waiting: readonly WaitingShown[];
  readonly missing: readonly SequenceRange[];
};

/** Such a line, with the States in whose lists it stands. */
export type EarlyMessages = { readonly line: EarlyLine; readonly states: readonly StateCode[] };

/** Until when a transit is to be answered, in both readings, as the partner is told; or that no legal deadline is known. */
export type ClockData =
  | { readonly earliest: string; readonly latest: string; readonly zone: string; readonly source: string }
  | { readonly notComputed: string; readonly source: string };

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
