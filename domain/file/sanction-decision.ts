import type { Instant } from '../time/instant.ts';

export const sanctionDecided = ['as-proposed', 'not-as-proposed'] as const;

/**
 * What a second person decided on a proposal. It covers what that person read and nothing else: whatever of it is changed later leaves
 * the decision without effect. `n` counts from 1.
 */
export type SanctionDecision = {
  readonly n: number;
  /** The `n` of the proposal. */
  readonly proposal: number;
  /** SHA-256, in hexadecimal, of all that was read: proposal, finding, return decision, person. */
  readonly read: string;
  readonly decided: (typeof sanctionDecided)[number];
  readonly reasons: string;
  /** Who decides under the law: for France the prefect (CESEDA R613-1). */
  readonly official: string;
  readonly at: Instant;
  /** The subject who decided. Not shown. */
  readonly by: string;
};
