import type { Kept } from '../../../domain/file/kept-entry.ts';
import type { NamedBy } from '../../../domain/file/linked-case.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { CounselTold, Reopening } from '../../../domain/file/reopening.ts';
import type { Stop } from '../../../domain/file/stop.ts';
import { at, frozen, KZ, opened } from '../specimen.ts';

/** When an assessor found the risk, when a second one proposed to reopen, when counsel was told, and when a supervisor followed. */
export const found = at('2026-06-06T08:00:00Z');
export const proposed = at('2026-06-16T08:00:00Z');
export const told = at('2026-06-16T12:00:00Z');
export const followed = at('2026-06-17T08:00:00Z');

export const aStop = (changes: Partial<Stop> = {}): Stop =>
  frozen({ n: 1, country: KZ, basis: 'assessment', foundAt: found, by: 'subject-of-the-assessor', ...changes });

export const aProposal = (changes: Partial<NonNullable<Stop['proposal']>> = {}): NonNullable<Stop['proposal']> =>
  frozen({
    fact: 'finding-disproved',
    explanation: 'The warrant was forged.',
    sources: ['An expert report'],
    assessor: 'Second assessor',
    proposedAt: proposed,
    proposedBy: 'subject-of-the-second',
    ...changes,
  });

export const personTold: CounselTold = { who: 'person', toldAt: told, how: 'In writing' };

export const aReopening = (changes: Partial<Reopening> = {}): Reopening =>
  frozen({
    ...aProposal(),
    official: 'Head',
    counselTold: personTold,
    reopenedAt: followed,
    reopenedBy: 'subject-of-the-supervisor',
    ...changes,
  });

/** What the register keeps of the person from another case: one stop, number 3 there. */
export const keptStop: Kept = frozen({
  caseId: 'another',
  entries: [{ kind: 'stop', n: 3, country: KZ, since: found, by: 'finder-there' }],
});

/** What the register keeps of the person from another case: a claim for protection. */
export const keptClaim = (claim: 'undecided' | 'protected' = 'undecided'): Kept =>
  frozen({ caseId: 'a third', entries: [{ kind: 'claim', claim, since: found }] });

/** The files of a State with what its register keeps of the person. */
export const files = (
  own: OwnFile = {},
  kept: readonly Kept[] = [],
  shared: ReadmissionCase = opened(),
  linkedFrom: readonly NamedBy[] = [],
) => frozen({ shared, own, kept, linkedFrom });
