import type { Instant } from '../time/instant.ts';
import type { ClaimStatus } from './claim-status.ts';

/** What one State keeps for itself about the case. It never shows on the other side: not by status, time, order or count. */
export type OwnFile = {
  readonly claim?: ClaimStatus;
  /** Why readmission was refused on a real risk. The counterpart gets the code and the country only. */
  readonly reasonsKept?: string;
  readonly changedAt?: Instant;
};

export const emptyOwnFile: OwnFile = {};
