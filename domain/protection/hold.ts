import type { Instant } from '../time/instant.ts';

export const holdKinds = ['protection', 'appeal', 'medical', 'escort', 'court-order', 'other'] as const;

/** A stop that a person set. It ends only when a person releases it, never by urgency and never by date alone. `n` counts from 1. */
export type Hold = {
  readonly n: number;
  readonly kind: (typeof holdKinds)[number];
  readonly reason: string;
  readonly placedAt: Instant;
  readonly releasedAt?: Instant;
  readonly releaseReason?: string;
};

/** Whether nobody has released the hold. */
export const isOpen = ({ releasedAt }: Hold): boolean => releasedAt === undefined;
