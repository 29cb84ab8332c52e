import type { OwnFile } from '../file/own-file.ts';
import { proofLacking } from '../file/proof-lacking.ts';
import { objectiveReasons, type ReturnReason, type ReturnReasonKind } from '../file/return-reason.ts';
import { breachLacking } from './breach-lacks.ts';

/** A breach counts once it is shown and another subject than the one who recorded it holds to it. Design rules 8 and 12. */
const isBreachOfTwo = (reason: ReturnReason): boolean =>
  breachLacking(reason).length === 0 && reason.confirmation !== undefined && reason.confirmation.by !== reason.by;

/**
 * What is found by a version of the finding. Without the proof that a reason asks for nothing is established, and never a breach; a
 * breach takes a second person too. Design rule 8.
 */
export const foundBy = (reason: ReturnReason): ReturnReasonKind => {
  const { stated, proofs } = reason;
  if (proofLacking(stated, proofs).length > 0) return 'not-established';
  return stated === 'deliberate-breach' && !isBreachOfTwo(reason) ? 'not-established' : stated;
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

/** Whether the person, or somebody for the person, says that this version is wrong. A later version answers it. */
export const isContested = ({ contests = [] }: Pick<ReturnReason, 'contests'>): boolean => contests.length > 0;

/** Whether the finding that counts is contested and not yet answered. */
export const isContestOpen = (own: Pick<OwnFile, 'returnReasons'>): boolean => {
  const last = lastReason(own);
  return last !== undefined && isContested(last);
};
