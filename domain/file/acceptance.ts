import type { Instant } from '../time/instant.ts';

/** Consent of the requested State. The official is the one who signs, as the agreements' forms ask. */
export type AcceptedByReply = {
  readonly by: 'reply';
  readonly at: Instant;
  /** When it left, where it went by letter before it was recorded. */
  readonly sentAt?: Instant;
  readonly official: string;
  readonly observations?: string;
  /** The `n` of the letter by which it came, where it was transcribed. */
  readonly transcribedAs?: number;
};

/** Consent that the agreement gives to silence, confirmed by a supervisor of the requesting State who did not open the case. */
export type AcceptedBySilence = {
  readonly by: 'silence';
  readonly at: Instant;
  readonly official: string;
  readonly silentSince: Instant;
  readonly source: string;
  /** The subject who confirmed it. Not shown. Absent of one that was stored without. */
  readonly confirmedBy?: string;
};

export type Acceptance = AcceptedByReply | AcceptedBySilence;
