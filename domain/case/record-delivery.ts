import type { Side } from '../caller.ts';
import type { Delivery, deliveryProofs } from '../file/delivery.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type DeliveryFacts = {
  readonly deliveredAt: Instant;
  readonly proof: (typeof deliveryProofs)[number];
  readonly reference?: string;
};

export type DeliveryRefusal =
  | WrongState
  | InFuture
  | { readonly kind: 'delivery-already-proven'; readonly at: Instant }
  | { readonly kind: 'delivered-before-opening'; readonly openedAt: Instant }
  | { readonly kind: 'acknowledgement-of-other-side' | 'proof-reference-missing' };

/** The requested State's system acknowledges by itself; the requesting State proves by a document. */
const proofFault = ({ proof, reference }: DeliveryFacts, side: Side): DeliveryRefusal | undefined => {
  if (proof === 'system-acknowledgement') return side === 'requested' ? undefined : { kind: 'acknowledgement-of-other-side' };
  return reference === undefined ? { kind: 'proof-reference-missing' } : undefined;
};

/** That the request is proven to have reached the requested State. Clocks that depend on receipt start with it, and it is recorded once. */
export const recordDelivery = (
  { shared }: Files,
  facts: DeliveryFacts & { readonly side: Side },
  now: Instant,
): Result<Moved, DeliveryRefusal> => {
  if (shared.status !== 'opened') return wrongState(shared, 'opened');
  if (shared.delivery !== undefined) return fail({ kind: 'delivery-already-proven', at: shared.delivery.at });
  const { deliveredAt: at, proof, reference, side } = facts;
  if (isToCome(at, now)) return fail({ kind: 'date-in-future', field: 'deliveredAt', date: at });
  if (at < shared.openedAt) return fail({ kind: 'delivered-before-opening', openedAt: shared.openedAt });
  const fault = proofFault(facts, side);
  if (fault !== undefined) return fail(fault);
  const delivery: Delivery = { at, proof, ...(reference === undefined ? {} : { reference }), by: side };
  return moved({ shared: { ...shared, delivery, changedAt: now } });
};
