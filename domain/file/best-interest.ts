import { comparedText } from '../compared-text.ts';
import type { FamilyMember } from '../person/person.ts';
import type { Instant } from '../time/instant.ts';

/** Who looks after a child on arrival, or where it stays. */
export type Guardian = {
  readonly name: string;
  readonly relation: string;
  readonly contact: string;
  readonly acceptedInWriting: boolean;
};

/**
 * `of-age` and `named-in-error` are for somebody with a case of their own alone: whose age was checked there, or who was found to be
 * no child of this person. A link that one case states is mended by such a finding and not by withdrawing that case.
 */
export const interestFindings = ['in-best-interest', 'not-in-best-interest', 'of-age', 'named-in-error'] as const;

/** Findings that can only be made of somebody with a case of their own: nobody is left behind. */
export const findingsOfCase: readonly BestInterest['finding'][] = ['of-age', 'named-in-error'];

/**
 * Whether going, or staying without the parent, is in a child's best interest. About the person of the case, about a child stated
 * in it that its parent would leave, or about one that has a case of its own (`linkedCase`).
 */
export type BestInterest = {
  readonly child?: FamilyMember;
  readonly linkedCase?: string;
  readonly finding: (typeof interestFindings)[number];
  readonly guardian?: Guardian;
  readonly decidedBy: string;
  readonly reasons: string;
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown: whoever finds that a case was named in error lets nobody depart on it. */
  readonly by?: string;
};

/** Whom a finding is about. */
export type About = Pick<BestInterest, 'child' | 'linkedCase'>;

const named = ({ child, linkedCase }: About): string => {
  if (linkedCase !== undefined) return `case ${linkedCase}`;
  return child === undefined
    ? 'the person'
    : comparedText([child.surname?.latin, child.givenNames?.latin, child.dateOfBirth].join('|'));
};

/** Whether two findings are about the same child; without child and case it is the person of the case. */
export const sameChild = (one: About, other: About): boolean => named(one) === named(other);
