import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type MessageOrder, missingIn, type SequenceRange } from '../../domain/transit/message-order.ts';
import type { PartnerMessage } from './partner-message.ts';
import type { StoredTransit, WaitingPlace } from './transit-store.ts';

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

export const waitingShown = (waiting: readonly WaitingPlace[]): readonly WaitingShown[] =>
  waiting.map(({ sequence, type, sentAt: receivedAt }) => ({ sequence, type, receivedAt }));

/** What waits under the id of a transit that is not there yet. Undefined where nothing does, or where there is a transit. */
export const earlyMessages = (
  transitId: string,
  { partner, transit, waiting, ...order }: Pick<StoredTransit, 'partner' | 'transit' | 'waiting'> & Omit<MessageOrder, 'waiting'>,
): EarlyMessages | undefined => {
  if (transit !== undefined || waiting.length === 0) return undefined;
  const asked = waiting.find((place) => place.transitState !== undefined)?.transitState;
  const line = {
    transitId,
    requestingState: partner,
    ...(asked === undefined ? {} : { transitState: asked }),
    waiting: waitingShown(waiting),
    missing: missingIn({ ...order, waiting }),
  };
  return { line, states: asked === undefined || asked === partner ? [partner] : [partner, asked] };
};
