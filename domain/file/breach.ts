import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

/** That the person was moved although no authorisation stood. What it lacked stays in the moving State's own file. */
export type Breach = {
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly recordedBy: Side;
  readonly arrivedAt?: Instant;
};
