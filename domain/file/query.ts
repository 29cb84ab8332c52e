import type { EvidenceKind } from '../agreement/evidence.ts';
import type { Instant } from '../time/instant.ts';

/** The requested State asks for more evidence. `n` counts from 1. It stays open until evidence answers it. */
export type Query = {
  readonly n: number;
  readonly question: string;
  readonly kinds: readonly EvidenceKind[];
  readonly askedAt: Instant;
  readonly answeredAt?: Instant;
  readonly transcribedAs?: number;
};
