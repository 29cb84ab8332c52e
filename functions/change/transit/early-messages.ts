import { type MessageOrder, missingIn } from '../../../domain/transit/message-order.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { EarlyMessages, WaitingShown } from '../../ports/transit-lines.ts';
import type { WaitingPlace } from '../../ports/transit-messages.ts';

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
