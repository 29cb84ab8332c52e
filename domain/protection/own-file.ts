import type { Authorisation } from '../movement/authorisation.ts';
import type { EscortDecision } from '../movement/escort-decision.ts';
import type { GuardCondition } from '../movement/guard-condition.ts';
import type { Instant } from '../time/instant.ts';
import type { Assessment } from './assessment.ts';
import type { BestInterest } from './best-interest.ts';
import type { ClaimStatus } from './claim-status.ts';
import type { Detention } from './detention.ts';
import type { Fitness } from './fitness.ts';
import type { Hold } from './hold.ts';
import type { Remedies } from './remedies.ts';
import type { ReturnDecision } from './return-decision.ts';

/** What one State keeps for itself about the case. It never shows on the other side: not by status, time, order or count. */
export type OwnFile = {
  readonly returnDecision?: ReturnDecision;
  readonly remedies?: Remedies;
  readonly claim?: ClaimStatus;
  readonly detention?: Detention;
  readonly assessment?: Assessment;
  readonly holds?: readonly Hold[];
  readonly fitness?: Fitness;
  readonly bestInterests?: readonly BestInterest[];
  readonly escort?: EscortDecision;
  readonly authorisation?: Authorisation;
  /** Why readmission was refused on a real risk. The counterpart gets the code and the country only. */
  readonly reasonsKept?: string;
  readonly withdrawalReason?: string;
  /** Why the transfer window was extended: it may be an appeal or a claim for protection. */
  readonly windowReasons?: string;
  readonly cancellationReason?: string;
  readonly failureExplanation?: string;
  /** What a movement lacked that happened all the same. */
  readonly breachLacked?: readonly GuardCondition[];
  readonly changedAt?: Instant;
};

export const emptyOwnFile: OwnFile = {};
