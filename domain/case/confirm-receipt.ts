import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ServiceInCharge } from '../file/service-in-charge.ts';
import { type OpeningNotConfirmed, openingNotConfirmed } from '../file/transcribed.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type ReceiptFacts = { readonly service: ServiceInCharge };

/**
 * The requested State confirms that the request arrived, and says which of its services is in charge. Where nothing proved
 * the delivery before, the confirmation does.
 */
export const confirmReceipt = (
  { shared, own }: Files,
  { service }: ReceiptFacts,
  now: Instant,
): Result<Moved, WrongState | OpeningNotConfirmed> => {
  if (shared.status !== 'opened') return wrongState(shared, 'opened');
  if (openingNotConfirmed(own)) return fail({ kind: 'opening-not-confirmed' });
  const delivery = shared.delivery ?? { at: now, proof: 'confirmation' as const, by: 'requested' as const };
  return moved({
    shared: { ...shared, status: 'received', requestedService: service, receiptConfirmedAt: now, delivery, changedAt: now },
  });
};
