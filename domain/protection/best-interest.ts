import type { FamilyMember } from '../case/person.ts';
import type { Instant } from '../time/instant.ts';

/** Who looks after a child on arrival. */
export type Guardian = {
  readonly name: string;
  readonly relation: string;
  readonly contact: string;
  readonly acceptedInWriting: boolean;
};

/** Whether going is in a child's best interest. About the person of the case, or about a child that its parent would leave. */
export type BestInterest = {
  readonly child?: FamilyMember;
  readonly finding: 'in-best-interest' | 'not-in-best-interest';
  readonly guardian: Guardian;
  readonly decidedBy: string;
  readonly reasons: string;
  readonly recordedAt: Instant;
};

const named = (child: FamilyMember | undefined): string =>
  child === undefined ? 'the person' : [child.surname.latin, child.givenNames.latin, child.dateOfBirth].join('|');

/** Whether two are the same child; absent is the person of the case. */
export const sameChild = (one: FamilyMember | undefined, other: FamilyMember | undefined): boolean => named(one) === named(other);
