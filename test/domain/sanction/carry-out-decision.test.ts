import { describe, expect, test } from 'vitest';
import type { Files } from '../../../domain/file/files.ts';
import type { SanctionDecision } from '../../../domain/file/sanction-decision.ts';
import type { ProposedSanction } from '../../../domain/file/sanction-proposal.ts';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { type EntryBanFacts, recordEntryBan } from '../../../domain/sanction/record-entry-ban.ts';
import { at, day, done, FR, frozen, NL } from '../specimen.ts';
import { aBan, anExit, anOutcome, aReview } from './specimen-ban.ts';
import {
  aBreach,
  aDecision,
  aProposal,
  born,
  caseOf,
  filesOf,
  found,
  lostDocuments,
  now,
  proposedBan,
  proposedNone,
  proposedProlongation,
  untilDay,
  withBan,
} from './specimen-sanction.ts';

const hashOf = (read: object): string => JSON.stringify(read);

/** The files in which that was proposed by one and decided by another, on all as it stands there. */
const decided = (
  files: Files = filesOf(),
  content: ProposedSanction = proposedBan(),
  changes: Partial<SanctionDecision> = {},
): Files => {
  const proposal = aProposal({ content });
  const own = { ...files.own, sanctionProposals: [proposal] };
  const read = hashOf(readForDecision({ ...files, own }, proposal));
  return frozen({ ...files, own: { ...own, sanctionDecisions: [aDecision({ read, ...changes })] } });
};

const facts = frozen({
  from: 'decision',
  decision: 1,
  reference: 'IRTF-7',
  notifiedOn: day('2027-02-03'),
  language: 'Kazakh',
  timeAndProofExplained: true,
  subject: 'recorder',
} as const);
const record = (files: Files, changes: Partial<Extract<EntryBanFacts, { readonly from: 'decision' }>> = {}, state = FR) =>
  recordEntryBan(files, { ...facts, ...changes }, state, now, hashOf);
const withRecorded = (files: Files, changes = {}) => {
  const { own } = done(record(files, changes));
  return { ...files, own: own ?? files.own };
};
const refused = (error: object) => ({ ok: false, error });

describe('a ban that two persons decided here', () => {
  test('is recorded with what was decided, and what the person was told; it has not begun', () => {
    const files = decided(filesOf(), proposedBan({ months: 120, seriousThreat: found('Convicted.') }));
    const { own } = withRecorded(files);
    const { from, decision, subject: by, ...told } = facts;
    const ban = {
      ...told,
      n: 1,
      kind: 'no-voluntary-period',
      origin: { from, decision },
      authority: 'Prefect of the Rhône',
      decidedOn: '2027-02-02',
      months: 120,
      seriousThreat: true,
      recordedAt: now,
      by,
    };
    expect(own).toStrictEqual({ ...files.own, entryBans: [ban], changedAt: now });
    expect(banTime({ own }, own.entryBans?.[0] as never, FR, now)).toMatchObject({ is: 'not-begun' });
  });

  test('is dated by the day of the decision in the State', () => {
    const { own } = withRecorded(decided(filesOf(), proposedBan(), { at: at('2027-02-02T23:30:00Z') }));
    expect(own.entryBans?.[0]?.decidedOn).toBe('2027-02-03');
  });

  test('was told after it was decided, on a day that has come', () => {
    expect(record(decided(), { notifiedOn: day('2027-02-01') })).toEqual(refused({ kind: 'notified-before-decided' }));
    expect(record(decided(), { notifiedOn: day('2027-02-02') })).toMatchObject({ ok: true });
    const late = day('2027-02-17');
    expect(record(decided(), { notifiedOn: late })).toEqual(
      refused({ kind: 'date-in-future', field: 'ban/notifiedOn', date: late }),
    );
  });

  test('is recorded once', () => {
    const once = withRecorded(decided());
    expect(record(once)).toEqual(refused({ kind: 'sanction-decision-carried-out', decision: 1, ban: 1 }));
  });

  test('is not there where nothing was decided, where it was turned down, or where none was imposed', () => {
    expect(record(filesOf())).toEqual(refused({ kind: 'no-such-sanction-decision', decision: 1 }));
    const bearsNone = refused({ kind: 'sanction-decision-bears-no-ban', decision: 1 });
    expect(record(decided(filesOf(), proposedBan(), { decided: 'not-as-proposed' }))).toEqual(bearsNone);
    expect(record(decided(filesOf(), proposedNone()))).toEqual(bearsNone);
  });

  test('has its review opened where the finding is objective and a ban was decided all the same', () => {
    const files = decided(filesOf({ returnReasons: [lostDocuments()] }), proposedBan({ despiteFinding: 'She hid.' }));
    expect(withRecorded(files).own.banReviews).toEqual([
      { n: 1, ban: 1, cause: 'objective-reason', openedAt: now, by: 'recorder' },
    ]);
  });
});

describe('nothing is recorded of a decision', () => {
  const files = decided();
  const withOwn = (own: Partial<Files['own']>): Files => ({ ...files, own: { ...files.own, ...own } });
  const since = '2027-02-03T08:00:00Z';

  test.each<[string, Files, readonly string[]]>([
    [
      'once the finding was corrected',
      withOwn({ returnReasons: [aBreach(), lostDocuments({ n: 2, recordedAt: at(since) })] }),
      ['finding'],
    ],
    ['once the obligation to leave was recorded anew', withOwn({ returnDecision: untilDay('2027-02-01') }), []],
    ['once another was proposed', withOwn({ sanctionProposals: [aProposal(), aProposal({ n: 2 })] }), []],
    [
      'once the proposal reads otherwise',
      withOwn({ sanctionProposals: [aProposal({ content: proposedBan({ months: 13 }) })] }),
      [],
    ],
    ['once the person is somebody else', { ...files, shared: caseOf(born('1991-01-01'), 2) }, []],
  ])('%s', (_what, changed, recordedSince) => {
    expect(record(changed)).toEqual(refused({ kind: 'sanction-decision-void', decision: 1, recordedSince }));
  });

  test('names what was recorded after the decision, and not what was read for it', () => {
    const between = '2027-02-01T12:00:00Z';
    const claim = { outcome: 'none', checkedOn: day('2027-02-01'), source: 'Register', recordedAt: at(between) } as const;
    const read = decided(filesOf({ claim }));
    const returnReasons = [aBreach(), lostDocuments({ n: 2, recordedAt: at(since) })];
    expect(record({ ...read, own: { ...read.own, returnReasons } })).toEqual(
      refused({ kind: 'sanction-decision-void', decision: 1, recordedSince: ['finding'] }),
    );
  });

  test('that the law does not bear, though two persons took it and nothing changed', () => {
    const minor = filesOf({}, caseOf(born('2012-01-01')));
    expect(record(decided(minor))).toMatchObject({ error: { kind: 'minor-not-banned' } });
    expect(record(decided(filesOf(), proposedBan({ months: 61 })))).toMatchObject({
      error: { kind: 'ban-too-long', months: 61, most: 60, source: expect.stringMatching(/L612-6/) },
    });
    expect(record(decided(filesOf({ returnReasons: [lostDocuments()] })))).toMatchObject({
      error: { kind: 'finding-bears-no-ban' },
    });
    expect(record(decided(), {}, NL)).toEqual(refused({ kind: 'sanction-rules-not-loaded', state: NL }));
  });
});

describe('a prolongation that two persons decided', () => {
  const second = { n: 2 };
  const files = decided(withBan({ months: 12 }), proposedProlongation({ months: 24 }), second);
  const carriedOut = { decision: 2 };

  test('is added to its ban, of which nothing else is altered', () => {
    const { own } = withRecorded(files, carriedOut);
    const { from: _from, subject: _by, ...told } = facts;
    expect(own.entryBans).toStrictEqual([
      { ...aBan({ months: 12 }), prolongations: [{ ...told, ...carriedOut, months: 24, recordedAt: now }] },
    ]);
    const exit = { ...own, exitProofs: [anExit('2027-02-10')] };
    expect(banTime({ own: exit }, exit.entryBans?.[0] as never, FR, now)).toMatchObject({ months: 36, until: '2030-02-10' });
  });

  test('is added once', () => {
    expect(record(withRecorded(files, carriedOut), carriedOut)).toEqual(
      refused({ kind: 'sanction-decision-carried-out', decision: 2, ban: 1 }),
    );
  });

  test('is not added to a ban that was lifted', () => {
    const lifted = withBan({ months: 12 }, { banReviews: [aReview({ outcome: anOutcome({ decidedOn: day('2027-02-01') }) })] });
    expect(record(decided(lifted, proposedProlongation(), second), carriedOut)).toEqual(
      refused({ kind: 'ban-not-prolonged', ban: 1, because: 'lifted' }),
    );
    const since = { ...files, own: { ...files.own, banReviews: [aReview({ outcome: anOutcome() })] } };
    expect(record(since, carriedOut)).toMatchObject({ error: { kind: 'sanction-decision-void' } });
  });
});
