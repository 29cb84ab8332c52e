import type { Instant } from '../time/instant.ts';

/** Whether the person is escorted, by how many and whether by a medical one. Not decided is not `no escort`. */
export type EscortDecision = {
  readonly escorts: number;
  readonly medical: boolean;
  readonly reasons: string;
  readonly official: string;
  readonly decidedAt: Instant;
};
