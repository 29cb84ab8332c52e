import type { Instant } from '../time/instant.ts';

export const takeBackReasons = ['moved-in-breach', 'decision-annulled', 'error-accepted', 'transit-ended'] as const;

/** That the requesting State takes the person back, and why. The movement itself is under the guard like any other. */
export type TakeBackDuty = {
  readonly kind: 'take-back' | 'return-after-error';
  readonly reason: (typeof takeBackReasons)[number];
  readonly openedAt: Instant;
  readonly official: string;
  /** The transit in which the person got no further, where that is the reason. */
  readonly transitId?: string;
};
