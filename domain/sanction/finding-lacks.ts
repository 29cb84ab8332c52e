import { proofLacking } from '../file/proof-lacking.ts';
import type { ReasonProofKind } from '../file/reason-proof.ts';
import type { ReturnReason } from '../file/return-reason.ts';
import { breachLacking, breachLacks } from './breach-lacks.ts';

/** What a finding of a breach can lack to be established. */
export const findingLacks = [...breachLacks, 'second-person'] as const;

/** What a version of the finding lacks: the papers of which one would prove it; and of a breach, what else establishes it. */
export type FindingLacks = {
  readonly proof: readonly ReasonProofKind[];
  readonly forBreach: readonly (typeof findingLacks)[number][];
};

/** What is missing before what is stated counts as found. Design rules 8 and 12. */
export const lacksOfFinding = (reason: ReturnReason): FindingLacks => {
  const proof = proofLacking(reason.stated, reason.proofs);
  if (reason.stated !== 'deliberate-breach') return { proof, forBreach: [] };
  const held = reason.confirmation !== undefined && reason.confirmation.by !== reason.by;
  return { proof, forBreach: [...breachLacking(reason), ...(held ? [] : (['second-person'] as const))] };
};
