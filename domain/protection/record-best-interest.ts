import { type BestInterest, findingsOfCase, sameChild } from '../file/best-interest.ts';
import type { RegisteredFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type BestInterestFacts = Omit<BestInterest, 'recordedAt' | 'by'>;

/** Whether a natural person records it: not stated, it is none. */
type Recorded = BestInterestFacts & { readonly person?: boolean; readonly subject?: string };

export type BestInterestRefusal = {
  readonly kind: 'no-such-child' | 'child-named-twice' | 'age-needs-case' | 'guardian-missing' | 'error-found-by-machine';
};

type Family = Omit<RegisteredFiles, 'kept'>;

const isKnown = ({ shared, own, linkedFrom }: Family, { child, linkedCase }: BestInterestFacts): boolean => {
  if (linkedCase !== undefined)
    return [...shared.linkedCases, ...(own.linkedCases ?? []), ...linkedFrom].some(({ caseId }) => caseId === linkedCase);
  return child === undefined || (shared.person.minorChildren ?? []).some((other) => sameChild({ child: other }, { child }));
};

/** Records what is found about a child's best interest, and its guardian. A later finding about the same child takes the place of the earlier. */
export const recordBestInterest = (
  files: Family,
  { person, subject, ...facts }: Recorded,
  now: Instant,
): Result<Moved, BestInterestRefusal> => {
  const { own } = files;
  const { child, linkedCase, finding, guardian } = facts;
  if (child !== undefined && linkedCase !== undefined) return fail({ kind: 'child-named-twice' });
  if (finding === 'named-in-error' && !person) return fail({ kind: 'error-found-by-machine' });
  if (findingsOfCase.includes(finding) && linkedCase === undefined) return fail({ kind: 'age-needs-case' });
  if (finding === 'in-best-interest' && guardian === undefined) return fail({ kind: 'guardian-missing' });
  if (!isKnown(files, facts)) return fail({ kind: 'no-such-child' });
  const others = (own.bestInterests ?? []).filter((earlier) => !sameChild(earlier, facts));
  return moved({
    own: {
      ...own,
      bestInterests: [...others, { ...facts, recordedAt: now, ...(subject === undefined ? {} : { by: subject }) }],
      changedAt: now,
    },
  });
};
