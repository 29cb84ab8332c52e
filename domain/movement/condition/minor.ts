import { type BestInterest, sameChild } from '../../protection/best-interest.ts';
import { mayBeMinorOn } from '../../time/birth-date.ts';
import { earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { met, notApplicable, notMet } from './verdict.ts';

const source = 'Convention on the Rights of the Child, art. 3; France: CESEDA L611-3 and L741-5';

const missing = (finding: BestInterest | undefined): string | undefined => {
  if (finding === undefined) return 'No finding on the child’s best interest is recorded';
  if (finding.finding !== 'in-best-interest') return 'It is not in the child’s best interest';
  return finding.guardian.acceptedInWriting ? undefined : 'The guardian has not accepted in writing';
};

/** Somebody who may be under 18, by the latest possible birth date, goes only in their best interest and to a guardian. */
export const minor = ({ file, movers, at }: GuardFacts): Verdict => {
  if (!mayBeMinorOn(file.person.dateOfBirth, earliestDayAnywhere(at))) return notApplicable(source, 'The person is of age');
  const finding = (movers.bestInterests ?? []).find(({ child }) => child === undefined);
  const why = missing(finding);
  return why === undefined ? met(source, finding?.recordedAt) : notMet(source, why);
};

/** No parent leaves a child that may be under 18 without a finding on the child's best interest and a guardian for it. */
export const children = ({ file, movers, at }: GuardFacts): Verdict => {
  const left = (file.person.minorChildren ?? []).filter(({ dateOfBirth }) => mayBeMinorOn(dateOfBirth, earliestDayAnywhere(at)));
  if (left.length === 0) return notApplicable(source, 'No child under 18 is stated');
  for (const child of left) {
    const why = missing((movers.bestInterests ?? []).find((finding) => sameChild(finding.child, child)));
    if (why !== undefined) return notMet(source, why);
  }
  return met(source);
};
