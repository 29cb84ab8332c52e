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
  /** The subject who released it. Not shown. */
  readonly releasedBy?: string;
  /** The subject who set it. Not shown: it is there so that another one releases it. */
  readonly by: string;
};

/** Whether nobody has released the hold. */
export const isOpen = ({ releasedAt }: Hold): boolean => releasedAt === undefined;

/** The kinds that are about the journey. Of the others an escort learns that the case is held, and not why. */
const ofJourney: readonly HoldKind[] = ['escort', 'medical'];

/** A hold as somebody sees it who escorts the person and need not know of claims, appeals and risks. */
export const forEscort = (hold: Hold): Hold => {
  if (ofJourney.includes(hold.kind)) return hold;
  const why = 'The authority in charge holds the case.';
  return { ...hold, kind: 'other', reason: why, ...(hold.releaseReason === undefined ? {} : { releaseReason: 'Released.' }) };
};

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
