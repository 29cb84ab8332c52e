import type { Instant } from '../time/instant.ts';
import type { Hearing } from './hearing.ts';
import type { ReasonContest } from './reason-contest.ts';
import type { ReasonProof } from './reason-proof.ts';

/** Reasons of which the person has no guilt. Of these no ban is proposed. */
export const objectiveReasons = ['illness', 'lost-documents', 'accident', 'family', 'other-objective'] as const;

export type ObjectiveReason = (typeof objectiveReasons)[number];

export const returnReasonKinds = ['deliberate-breach', ...objectiveReasons, 'not-established'] as const;

export type ReturnReasonKind = (typeof returnReasonKinds)[number];

/**
 * What the State finds on why the person is returned. It is neither a ban nor derived from one. Each version stays: a later one
 * corrects it, and the last one counts. `n` counts from 1.
 */
export type ReturnReason = {
  readonly n: number;
  /** What is stated. What counts as found is computed: without its proof, and of a breach without a second person, nothing is. */
  readonly stated: ReturnReasonKind;
  /** The facts, in words. */
  readonly account: string;
  readonly proofs: readonly ReasonProof[];
  /** Of a breach: that the person was heard about it, or why not. */
  readonly hearing?: Hearing;
  /** Of a breach: where and within which time the person can contest it. */
  readonly contestBefore?: string;
  /** Why the version before is no longer held to. */
  readonly corrects?: string;
  /** Of a breach: that another person looked at the evidence and holds to it too. */
  readonly confirmation?: {
    readonly reasons: string;
    readonly at: Instant;
    /** The subject who confirmed. Not shown. */
    readonly by: string;
  };
  readonly contests?: readonly ReasonContest[];
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown: it is there so that another one confirms it. */
  readonly by: string;
};
