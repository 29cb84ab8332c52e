import type { RefusalGround } from '../agreement/refusal-ground.ts';
import type { Instant } from '../time/instant.ts';

/**
 * Refusal, or withdrawal of an acceptance, with coded grounds and written reasons. Where a real risk is among the grounds
 * the reasons stay in the refusing State's own file: only code and country cross.
 */
export type Refusal = {
  readonly at: Instant;
  /** When it left, where it went by letter before it was recorded. */
  readonly sentAt?: Instant;
  readonly official: string;
  readonly grounds: readonly RefusalGround[];
  readonly reasons?: string;
  /** The `n` of the letter by which it came, where it was transcribed. */
  readonly transcribedAs?: number;
};

/** What the refusing State states: reasons are compulsory. */
export type RefusalFacts = {
  readonly official: string;
  readonly grounds: readonly RefusalGround[];
  readonly reasons: string;
  readonly sentAt?: Instant;
};
