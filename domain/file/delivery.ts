import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

export const deliveryProofs = ['system-acknowledgement', 'signed-receipt', 'registered-post', 'diplomatic-note'] as const;

/** That the request reached the requested State, and what proves it. Clocks that depend on receipt start here. */
export type Delivery = {
  readonly at: Instant;
  readonly proof: (typeof deliveryProofs)[number] | 'confirmation';
  readonly reference?: string;
  readonly by: Side;
};
