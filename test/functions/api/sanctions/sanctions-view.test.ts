import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { readForDecision } from '../../../../domain/sanction/read-for-decision.ts';
import { sanctionsViewOf } from '../../../../functions/api/sanctions/sanctions-view.ts';
import { sanctionsView } from '../../../../functions/api/sanctions/sanctions-view-schema.ts';
import { hashOf } from '../../../../functions/history/canonical.ts';
import { at, day, FR, KZ, opened } from '../../../domain/specimen.ts';
import { aProposal, ownWithBan } from './specimen-ban.ts';

const shared = { ...opened(), requestingState: FR } as ReadmissionCase;
const recordedAt = at('2026-10-03T10:00:00Z');

/** As it leaves: what the schema of the reply lacks is not in it. */
const read = (own: OwnFile, now = '2026-10-12T10:00:00Z', state = FR, file = shared) =>
  sanctionsView().parse(sanctionsViewOf({ files: { shared: file, own }, state, now: at(now) }));

/** The own file in which the decision covers what would be read today. */
const decided = (changes: Partial<OwnFile> = {}): OwnFile => {
  const own = ownWithBan(changes);
  const hash = hashOf(readForDecision({ shared, own }, aProposal));
  return { ...own, sanctionDecisions: (own.sanctionDecisions ?? []).map((decision) => ({ ...decision, read: hash })) };
};

const aRequest = {
  n: 1,
  ban: 1,
  cause: 'request',
  openedAt: recordedAt,
  request: { receivedOn: day('2026-10-03'), from: 'prison', statement: 'I ask for it.' },
  by: 'one',
} as const;

const stamp = { kind: 'exit-stamp', means: 'Roissy', receivedOn: day('2026-11-03'), recordedAt, by: 'one' } as const;

describe('what a State reads of sanctions in its own file', () => {
  test('is that nothing is established, that no ban is proposed, and nothing else, where nothing is on record', () => {
    expect(read({})).toMatchObject({
      state: 'FR',
      finding: { found: 'not-established', contested: false, versions: [] },
      advice: { proposes: 'none', because: 'not-established', law: 'not-possible', notPossible: 'no-obligation-to-leave' },
      proposals: [],
      decisions: [],
      bans: [],
      reviews: [],
      exits: [],
      borderAlerts: [],
      expulsions: [],
      terms: [],
      otherStateIsTold: 'nothing',
    });
    expect(read({}, '2026-10-12T10:00:00Z', KZ).advice).toMatchObject({ law: 'rules-not-loaded' });
  });

  test('is each version of the finding with what it comes to and what it lacks', () => {
    const breach = {
      n: 1,
      stated: 'deliberate-breach',
      account: 'Worked under the name of somebody else.',
      proofs: [{ kind: 'police-record', issuedOn: day('2026-09-01'), issuedBy: 'Police' }],
      contestBefore: 'The prefect, within two months',
      recordedAt,
      by: 'one',
    } as const;
    const contests = [{ n: 1, from: 'person', receivedOn: day('2026-10-05'), statement: 'No.', recordedAt, by: 'two' }] as const;
    expect(read({ returnReasons: [{ ...breach, contests }] }).finding).toMatchObject({
      found: 'not-established',
      inForce: 1,
      contested: true,
      versions: [{ found: 'not-established', lacksProof: [], lacksForBreach: ['hearing', 'second-person'] }],
    });
    const illness = { ...breach, n: 2, stated: 'illness', corrects: 'A certificate came.' } as const;
    expect(read({ returnReasons: [{ ...breach, contests }, illness] }).finding).toMatchObject({
      found: 'not-established',
      inForce: 2,
      contested: false,
      versions: [{}, { lacksProof: ['medical-certificate'], lacksForBreach: [] }],
    });
  });

  test('is the proposal with what is to be seen about it, and the hash that a decision on it names', () => {
    const own = { ...decided(), sanctionDecisions: [], entryBans: [] };
    const [proposal] = read(own).proposals;
    expect(proposal).toMatchObject({
      toDecide: true,
      read: hashOf(readForDecision({ shared, own }, aProposal)),
      warnings: expect.arrayContaining([{ kind: 'person-not-heard' }]),
      barred: 'finding-bears-no-ban',
    });
    expect(JSON.stringify(proposal)).not.toContain('"by"');
    expect(read({ ...own, sanctionProposals: [aProposal, { ...aProposal, n: 2 }] }).proposals).toMatchObject([
      { toDecide: false },
      { toDecide: true },
    ]);
  });

  test('is whether a decision still covers what was read, and if not what changed', () => {
    expect(read(decided()).decisions).toMatchObject([{ stands: true, changed: [] }]);
    const claim = { outcome: 'undecided', checkedOn: day('2026-10-10'), source: 'OFPRA', recordedAt } as const;
    expect(read({ ...decided(), claim }).decisions).toMatchObject([{ stands: false, changed: ['claim'] }]);
    const replaced = { ...decided(), sanctionProposals: [aProposal, { ...aProposal, n: 2 }] };
    expect(read(replaced).decisions).toMatchObject([{ stands: false, changed: ['proposal-replaced'] }]);
  });

  test('is each ban with its time, which begins with the proved exit, and which proof counts for what', () => {
    expect(read(decided()).bans).toMatchObject([{ recorded: { n: 1 }, time: { is: 'not-begun', because: 'no-exit-proved' } }]);
    const exitProofs = [
      { ...stamp, n: 1, on: day('2026-10-30') },
      { ...stamp, n: 2, on: day('2026-10-31') },
    ];
    const { bans, exits } = read({ ...decided(), exitProofs }, '2026-11-10T10:00:00Z');
    expect(bans).toMatchObject([
      { time: { is: 'running', from: '2026-10-31', until: '2028-10-31', months: 24, source: expect.stringMatching(/L612-6/) } },
    ]);
    expect(exits).toMatchObject([
      { executesDecision: false, beginsBans: [] },
      { executesDecision: true, beginsBans: [1] },
    ]);
  });

  test('is the day by which silence counts as refusal, and that it does once the day is over', () => {
    const own = { ...decided(), banReviews: [aRequest] };
    expect(read(own, '2026-12-03T10:00:00Z').reviews).toMatchObject([
      { open: true, answer: { by: '2026-12-03', refusedBySilence: false, source: expect.stringMatching(/L613-9/) } },
    ]);
    expect(read(own, '2026-12-05T10:00:00Z').reviews).toMatchObject([{ open: true, answer: { refusedBySilence: true } }]);
    expect(read(own, '2026-12-05T10:00:00Z', KZ).reviews[0]).not.toHaveProperty('answer');
    expect(read(own).terms.map(({ kind, day: on }) => [kind, on])).toEqual([
      ['answer-to-request', '2026-12-03'],
      ['proof-of-leaving-in-time', '2027-01-01'],
      ['five-year-review', '2031-10-01'],
    ]);
  });

  test('is a decision of expulsion with the last day of the bar as far as it is known, and that it bars no own national', () => {
    const expulsion = { n: 1, court: 'A court', reference: 'C-1', decidedOn: day('2024-02-29'), recordedAt, by: 'one' };
    const own: OwnFile = {
      expulsionDecisions: [
        { ...expulsion, kind: 'criminal' },
        { ...expulsion, n: 2, kind: 'unknown' },
      ],
    };
    const [known, unknown] = read(own, '2026-10-12T10:00:00Z', KZ).expulsions;
    expect(known).toMatchObject({ statedNational: true });
    for (const bar of [known, unknown]) expect(bar).not.toHaveProperty('until');
    expect(unknown).toMatchObject({ lookUp: expect.stringMatching(/\w/) });
    const foreigner = { ...shared, person: { ...shared.person, nationalities: [] } } as ReadmissionCase;
    expect(read(own, '2026-10-12T10:00:00Z', KZ, foreigner).expulsions[0]).toMatchObject({
      until: '2029-02-28',
      certainty: 'secondary',
      statedNational: false,
    });
  });
});
