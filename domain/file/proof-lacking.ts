import { type ReasonProof, type ReasonProofKind, reasonProofKinds } from './reason-proof.ts';
import type { ReturnReasonKind } from './return-reason.ts';

/**
 * By which papers each reason is proved, any one of them: a medical certificate; the report of a loss, with its day and authority; the
 * record of the carrier, of the police or of a greater force; a record of civil status. Rules of the house: the ministry's statement
 * that objective reasons bear no ban (26 January 2026) names no papers.
 */
const proofs: Readonly<Record<ReturnReasonKind, readonly ReasonProofKind[]>> = {
  'deliberate-breach': ['police-record', 'court-record', 'other-record'],
  illness: ['medical-certificate'],
  'lost-documents': ['loss-report'],
  accident: ['carrier-record', 'police-record', 'force-majeure-record'],
  family: ['civil-record', 'court-record'],
  'other-objective': reasonProofKinds,
  'not-established': [],
};

/** Of which kinds of papers one is missing; none where the reason is proved or asks for no proof. */
export const proofLacking = (stated: ReturnReasonKind, given: readonly ReasonProof[]): readonly ReasonProofKind[] =>
  given.some(({ kind }) => proofs[stated].includes(kind)) ? [] : proofs[stated];
