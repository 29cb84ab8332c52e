import type { StateCode } from '../../../domain/state-code.ts';
import { type PlaceInOrder, placeInOrder } from '../../../domain/transit/message-order.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { MessageReceipt } from '../../ports/transit-messages.ts';
import type { Understood } from './read-message.ts';

/** What a message is to what is stored. One that came before has its receipt; `id-used`: what came under its id had other content. */
export type Standing =
  | { readonly kind: 'repeated'; readonly receipt: MessageReceipt }
  | { readonly kind: 'id-used' | 'not-yours' | 'too-many-waiting' }
  | { readonly kind: 'place-taken' | 'its-turn' | 'waits' };

/** The transit that a message is about, where anything is known of it; and the receipt of its id, where that was used. */
export type Known = { readonly stored: StoredTransit | undefined; readonly receipt?: MessageReceipt | undefined };

const byPlace = {
  taken: 'place-taken',
  next: 'its-turn',
  ahead: 'waits',
  'too-far-ahead': 'too-many-waiting',
} as const satisfies Record<PlaceInOrder, Standing['kind']>;

/** What the message of that partner is to what is known. What came under its id goes before all else; then whose transit it is. */
export const standingOf = (
  { stored, receipt }: Known,
  partner: StateCode,
  { message: { sequence }, content }: Understood,
): Standing => {
  if (receipt !== undefined) return receipt.content === content ? { kind: 'repeated', receipt } : { kind: 'id-used' };
  if (stored !== undefined && stored.partner !== partner) return { kind: 'not-yours' };
  return { kind: byPlace[placeInOrder(stored ?? { applied: 0, waiting: [] }, sequence)] };
};

/** Whether nothing in the transit is against taking the message in, or shows that one under its id came before. */
export const isNews = (stored: StoredTransit | undefined, partner: StateCode, understood: Understood): boolean => {
  const { kind } = standingOf({ stored }, partner, understood);
  const waitsAlready = stored?.waiting.some(({ messageId }) => messageId === understood.message.id) === true;
  return (kind === 'its-turn' || kind === 'waits') && !waitsAlready;
};
