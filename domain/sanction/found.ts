import type { OwnFile } from '../file/own-file.ts';
import { objectiveReasons, type ReturnReason, type ReturnReasonKind } from '../file/return-reason.ts';
import { proofLacking } from './reason-proofs.ts';

/**
 * What is found by a version of the finding. Without the proof that a reason asks for nothing is established, and never a breach; a
 * breach takes a second person too. Design rule 8.
 */
export const foundBy = ({ stated, proofs, confirmation }: ReturnReason): ReturnReasonKind => {
  if (proofLacking(stated, proofs).length > 0) return 'not-established';
  return stated === 'deliberate-breach' && confirmation === undefined ? 'not-established' : stated;
};

/** The version that counts: the last. */
export const lastReason = ({ returnReasons = [] }: Pick<OwnFile, 'returnReasons'>): ReturnReason | undefined =>
  returnReasons.at(-1);

/** What is found on the case as it stands; where nothing is recorded, nothing is established. */
export const foundIn = (own: Pick<OwnFile, 'returnReasons'>): ReturnReasonKind => {
  const last = lastReason(own);
  return last === undefined ? 'not-established' : foundBy(last);
};

/** Whether the person bears no guilt for the return. */
export const isObjective = (found: ReturnReasonKind): boolean => objectiveReasons.some((reason) => reason === found);
