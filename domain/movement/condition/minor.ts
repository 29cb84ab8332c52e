import { type BestInterest, findingsOfCase, sameChild } from '../../file/best-interest.ts';
import type { LinkedCase, NamedBy } from '../../file/linked-case.ts';
import { mayBeMinorOn } from '../../time/birth-date.ts';
import { earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notApplicable, notMet } from './verdict.ts';

const source = 'Convention on the Rights of the Child, art. 3; France: CESEDA L611-3 and L741-5';

const missing = (finding: BestInterest | undefined): string | undefined => {
  if (finding === undefined) return 'No finding on the child’s best interest is recorded';
  if (findingsOfCase.includes(finding.finding)) return undefined;
  if (finding.finding !== 'in-best-interest') return 'It is not in the child’s best interest';
  return finding.guardian?.acceptedInWriting === true ? undefined : 'The guardian has not accepted in writing';
};

/** Somebody who may be under 18, by the latest possible birth date, goes only in their best interest and to a guardian. */
export const minor = ({ file, movers, at }: GuardFacts): Verdict => {
  if (!mayBeMinorOn(file.person.dateOfBirth, earliestDayAnywhere(at))) return notApplicable(source, 'The person is of age');
  const finding = (movers.bestInterests ?? []).find(({ child, linkedCase }) => child === undefined && linkedCase === undefined);
  const why = missing(finding);
  return why === undefined ? met(source, finding?.recordedAt) : notMet(source, why, finding?.recordedAt);
};

/** A case that the guard takes for that of a member of the family: since when and by which State's case, where that one names this. */
export type Linked = LinkedCase & Partial<Omit<NamedBy, keyof LinkedCase>>;

/** The cases of members of the family, whichever of the two names the other, of those that the moving State can read. */
export const linkedIn = ({ file, movers, linkedFrom }: Pick<GuardFacts, 'file' | 'movers' | 'linkedFrom'>): readonly Linked[] => [
  ...file.linkedCases,
  ...(movers.linkedCases ?? []),
  ...linkedFrom,
];

/**
 * No parent leaves a child that may be under 18 without a finding on the child's best interest and a guardian for it: neither a
 * child stated in the case, nor one that has a case of its own, whichever of the two cases names the other. A case counts that the
 * moving State can read: of another it could neither know nor record what is found.
 */
export const children = (facts: GuardFacts): Verdict => {
  const { file, movers, authoriser, at } = facts;
  const findings = movers.bestInterests ?? [];
  const stated = (file.person.minorChildren ?? []).filter(({ dateOfBirth }) =>
    mayBeMinorOn(dateOfBirth, earliestDayAnywhere(at)),
  );
  const linked = linkedIn(facts).filter(({ relation }) => relation === 'child');
  const needed = [
    ...stated.map((child) => findings.find((finding) => finding.child !== undefined && sameChild(finding, { child }))),
    ...linked.map(({ caseId }) => findings.find(({ linkedCase }) => linkedCase === caseId)),
  ];
  if (needed.length === 0) return notApplicable(source, 'No child under 18 is stated');
  const byAuthoriser = needed.some((found) => found?.finding === 'named-in-error' && found.by === authoriser);
  if (authoriser !== undefined && byAuthoriser)
    return notMet(source, 'Whoever found that a case was named in error cannot let the person depart');
  const why = needed.map(missing).find((text) => text !== undefined);
  if (why !== undefined) return notMet(source, why);
  return met(
    source,
    needed
      .map((finding) => finding?.recordedAt)
      .filter((at) => at !== undefined)
      .sort()
      .at(0),
  );
};
