import type { ReturnReasonKind } from '../file/return-reason.ts';
import { foundIn, isContestOpen, lastReason } from './found.ts';
import type { LawAtHand } from './law-at-hand.ts';

export type ContestOpen = { readonly kind: 'contest-open'; readonly finding: number };

export type FindingBearsNoBan = { readonly kind: 'finding-bears-no-ban'; readonly found: ReturnReasonKind };

/** While the finding that counts is contested and nobody answered, nothing is proposed or decided against the person. Rule of the house. */
export const contestOpen = ({ files: { own } }: Pick<LawAtHand, 'files'>): ContestOpen | undefined => {
  const last = lastReason(own);
  return last !== undefined && isContestOpen(own) ? { kind: 'contest-open', finding: last.n } : undefined;
};

/**
 * Who is returned for an objective reason, or for none that is established, is banned only by somebody who says why all the same:
 * objective reasons bear no restriction. Design rule 8.
 */
export const findingBearsNoBan = (
  { files: { own } }: Pick<LawAtHand, 'files'>,
  despiteFinding: string | undefined,
): FindingBearsNoBan | undefined => {
  const found = foundIn(own);
  return found === 'deliberate-breach' || despiteFinding !== undefined ? undefined : { kind: 'finding-bears-no-ban', found };
};
