import { describe, expect, test } from 'vitest';
import type { Files } from '../../../domain/file/files.ts';
import type { SanctionProposal } from '../../../domain/file/sanction-proposal.ts';
import { decisionStands } from '../../../domain/sanction/decision-stands.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { at, day, KZ } from '../specimen.ts';
import { aBan, anExit, aReview } from './specimen-ban.ts';
import {
  aBreach,
  aDecision,
  anObligation,
  aProposal,
  born,
  caseOf,
  filesOf,
  proposedBan,
  proposedProlongation,
  untilDay,
} from './specimen-sanction.ts';

/** Any function that tells two readings apart will do here. */
const hashOf = (read: object): string => JSON.stringify(read);

/** Files in which that proposal was decided on as all stood there. */
const decidedIn = (files: Files, proposal: SanctionProposal = aProposal()): Files => {
  const own = { ...files.own, sanctionProposals: [...(files.own.sanctionProposals ?? []), proposal] };
  const read = hashOf(readForDecision({ ...files, own }, proposal));
  return { ...files, own: { ...own, sanctionDecisions: [aDecision({ proposal: proposal.n, read })] } };
};

const stands = (files: Files): boolean => {
  const [decision = aDecision()] = files.own.sanctionDecisions ?? [];
  return decisionStands(files, decision, hashOf);
};

const claim = {
  outcome: 'none',
  checkedOn: day('2027-02-01'),
  source: 'Register',
  recordedAt: at('2027-02-01T08:00:00Z'),
} as const;
const decided = decidedIn(filesOf({ claim }));

const withOwn = (own: Partial<Files['own']>, files: Files = decided): Files => ({ ...files, own: { ...files.own, ...own } });

test('a decision stands while nothing changed of what was read', () => {
  expect(stands(decided)).toBe(true);
});

const contest = {
  n: 1,
  from: 'person',
  receivedOn: day('2027-02-03'),
  statement: 'No.',
  recordedAt: at('2027-02-03T08:00:00Z'),
  by: 'c',
} as const;

describe('a decision no longer stands once', () => {
  test.each<[string, Files]>([
    ['another proposal was made', withOwn({ sanctionProposals: [aProposal(), aProposal({ n: 2 })] })],
    ['the proposal is otherwise', withOwn({ sanctionProposals: [aProposal({ content: proposedBan({ months: 13 }) })] })],
    ['the finding has a later version', withOwn({ returnReasons: [aBreach(), aBreach({ n: 2, corrects: 'Wrong day.' })] })],
    ['the finding is contested', withOwn({ returnReasons: [aBreach({ contests: [contest] })] })],
    [
      'the return decision was recorded anew',
      withOwn({ returnDecision: anObligation({ recordedAt: at('2027-02-03T08:00:00Z') }) }),
    ],
    ['the return decision was annulled', withOwn({ returnDecision: anObligation({ annulledOn: day('2027-02-03') }) })],
    ['the voluntary period is another', withOwn({ returnDecision: untilDay('2027-02-01') })],
    ['the claim came out otherwise', withOwn({ claim: { ...claim, outcome: 'undecided' } })],
    ['the birth date is another', { ...decided, shared: caseOf(born('1980')) }],
    ['the nationality is another', { ...decided, shared: caseOf({ nationalities: [] }) }],
    ['the person was corrected', { ...decided, shared: caseOf({}, 2) }],
  ])('%s', (_what, files) => {
    expect(stands(files)).toBe(false);
  });

  test('an exit is proved, where it rests on the person having stayed', () => {
    const stayed = decidedIn(
      filesOf({ returnDecision: untilDay('2027-01-31') }),
      aProposal({ content: proposedBan({ basis: 'stayed-beyond-period' }) }),
    );
    expect(stands(stayed)).toBe(true);
    expect(stands(withOwn({ exitProofs: [anExit('2027-01-30')] }, stayed))).toBe(false);
    expect(stands(withOwn({ exitProofs: [anExit('2027-01-30')] }))).toBe(true);
  });

  test('the ban that would be prolonged is asked about, prolonged otherwise, or seen to run from another day', () => {
    const proposal = aProposal({ content: proposedProlongation() });
    const prolonged = decidedIn(filesOf({ entryBans: [aBan()] }), proposal);
    const more = {
      decision: 9,
      reference: 'P',
      months: 6,
      notifiedOn: day('2027-02-03'),
      language: 'Kazakh',
      timeAndProofExplained: true,
      recordedAt: at('2027-02-03T08:00:00Z'),
    };
    expect(stands(prolonged)).toBe(true);
    expect(stands(withOwn({ banReviews: [aReview()] }, prolonged))).toBe(false);
    expect(stands(withOwn({ banReviews: [aReview({ ban: 2 })] }, prolonged))).toBe(true);
    expect(stands(withOwn({ entryBans: [aBan({ prolongations: [more] })] }, prolonged))).toBe(false);
    expect(stands(withOwn({ exitProofs: [anExit('2027-01-30')] }, prolonged))).toBe(false);
  });
});

describe('a decision goes on standing', () => {
  test('when the claim is looked up again with the same outcome', () => {
    expect(stands(withOwn({ claim: { ...claim, checkedOn: day('2027-02-14') } }))).toBe(true);
  });

  test('when it is carried out on the ban that it prolongs', () => {
    const prolonged = decidedIn(filesOf({ entryBans: [aBan()] }), aProposal({ content: proposedProlongation() }));
    const own = {
      decision: 1,
      reference: 'P',
      months: 6,
      notifiedOn: day('2027-02-03'),
      language: 'Kazakh',
      timeAndProofExplained: true,
      recordedAt: at('2027-02-03T08:00:00Z'),
    };
    expect(stands(withOwn({ entryBans: [aBan({ prolongations: [own] })] }, prolonged))).toBe(true);
  });
});

test('of the person, the birth date, the nationalities and the correction that they are of are read', () => {
  expect(readForDecision(decided, aProposal()).person).toEqual({ dateOfBirth: '1979', nationalities: [KZ], edition: 1 });
});
