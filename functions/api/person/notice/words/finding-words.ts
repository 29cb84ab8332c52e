import type { ReasonProofKind } from '../../../../../domain/file/reason-proof.ts';
import type { ReturnReasonKind } from '../../../../../domain/file/return-reason.ts';

/** What the person is told of why the return is asked for, in one language. */
export type FindingWords = {
  readonly heading: string;
  readonly found: Readonly<Record<ReturnReasonKind, string>>;
  /** Of a breach that one person alone stated. */
  readonly notConfirmed: string;
  /** Of a reason that lacks its proof: which one, and which papers would do. */
  readonly notProved: string;
  readonly wouldProve: string;
  readonly reasons: Readonly<Record<ReturnReasonKind, string>>;
  readonly account: string;
  readonly paper: string;
  readonly papers: Readonly<Record<ReasonProofKind, string>>;
  readonly corrected: string;
  readonly contest: string;
  readonly before: string;
  readonly contested: string;
};
