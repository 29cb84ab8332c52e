import { namesIn } from '../by-name.ts';
import type { Instant } from '../time/instant.ts';

/** Why a document is cancelled by somebody. What the mover may state is what it sees: the paper is lost, or not needed. */
export const statedReasons = {
  lost: 'either',
  damaged: 'either',
  'no-longer-needed': 'either',
  'issued-in-error': 'issuer',
} as const satisfies Record<string, 'either' | 'issuer'>;

export type StatedReason = keyof typeof statedReasons;

/** Why a document can be cancelled by what else happened: it is for somebody else, or another was issued in its place. */
const followingReasons = ['identity-corrected', 'own-document-issued'] as const;

export const cancellationReasons = [...namesIn(statedReasons), ...followingReasons] as const;

export type CancellationReason = (typeof cancellationReasons)[number];

export type Cancellation = {
  readonly at: Instant;
  readonly reason: CancellationReason;
  /** The `n` of the letter that says so, where it was transcribed. */
  readonly transcribedAs?: number;
};
