import type { Instant } from '../time/instant.ts';

export const holdKinds = ['protection', 'claim', 'appeal', 'medical', 'trafficking', 'escort', 'court-order', 'other'] as const;

export type HoldKind = (typeof holdKinds)[number];

/** A stop that a person set, or that a fact sets by itself. It ends only when a person releases it, never by urgency and never by date alone. `n` counts from 1. */
export type Hold = {
  readonly n: number;
  readonly kind: HoldKind;
  readonly reason: string;
  readonly placedAt: Instant;
  readonly releasedAt?: Instant;
  readonly releaseReason?: string;
  /** The subject who set it. Not shown: it is there so that another one releases it. */
  readonly by: string;
};

/** Whether nobody has released the hold. */
export const isOpen = ({ releasedAt }: Hold): boolean => releasedAt === undefined;

/** The holds with one more. */
export const held = (holds: readonly Hold[] = [], placed: Pick<Hold, 'kind' | 'reason' | 'placedAt' | 'by'>): readonly Hold[] => [
  ...holds,
  { ...placed, n: holds.length + 1 },
];

/** The holds with one that a fact sets by itself, unless one of that kind is open. */
export const heldByFact = (
  holds: readonly Hold[] = [],
  placed: Pick<Hold, 'kind' | 'reason' | 'placedAt' | 'by'>,
): readonly Hold[] => (holds.some((hold) => hold.kind === placed.kind && isOpen(hold)) ? holds : held(holds, placed));
