import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import { readForDecision } from '../../../../domain/sanction/read-for-decision.ts';
import { monitoredSanctions } from '../../../../functions/api/monitor/monitored-sanctions.ts';
import { monitoredSanctions as schema } from '../../../../functions/api/monitor/monitored-sanctions-schema.ts';
import { hashOf } from '../../../../functions/history/canonical.ts';
import { at, day, FR, KZ, opened } from '../../../domain/specimen.ts';
import { aBan, aProposal, ownWithBan } from './specimen-ban.ts';

const shared = opened();
const recordedAt = at('2026-10-03T10:00:00Z');

const read = (own: OwnFile, now = '2026-10-12T10:00:00Z', state = FR) => {
  const shown = monitoredSanctions({ shared, own }, state, at(now));
  return shown && schema().strict().parse(shown);
};

/** The own file in which the decision covers what would be read today. */
const decided = (changes: Partial<OwnFile> = {}): OwnFile => {
  const own = ownWithBan(changes);
  const hash = hashOf(readForDecision({ shared, own }, aProposal));
  return { ...own, sanctionDecisions: (own.sanctionDecisions ?? []).map((decision) => ({ ...decision, read: hash })) };
};

describe('what a State’s monitor reads of its sanctions', () => {
  test('is nothing where nothing of them is on record', () => {
    expect(read({})).toBeUndefined();
  });

  test('is what was proposed and decided on which day, by two persons or one, and whether the decision still stands', () => {
    expect(read(decided())).toMatchObject({
      proposals: [
        {
          sanction: 'ban',
          proposedOn: '2026-10-02',
          decision: { decided: 'as-proposed', decidedOn: '2026-10-02', byAnother: true, stands: true },
        },
      ],
    });
    const claim = { outcome: 'undecided', checkedOn: day('2026-10-10'), source: 'OFPRA', recordedAt } as const;
    expect(read({ ...decided(), claim })).toMatchObject({ proposals: [{ decision: { stands: false } }] });
    expect(read({ sanctionProposals: [aProposal] })?.proposals).toEqual([{ sanction: 'ban', proposedOn: '2026-10-02' }]);
  });

  test('is each ban with its kind, its months and how it stands in time', () => {
    const stamp = { kind: 'exit-stamp', means: 'Roissy', receivedOn: day('2026-11-03'), recordedAt, by: 'one' } as const;
    const exitProofs = [{ ...stamp, n: 1, on: day('2026-10-30') }];
    const prolongations = [
      {
        decision: 1,
        reference: 'P',
        months: 6,
        notifiedOn: day('2026-11-01'),
        language: 'kk',
        timeAndProofExplained: true,
        recordedAt,
      },
    ];
    expect(read(decided())?.bans).toEqual([
      { kind: 'other-obligation', earlier: false, decidedOn: '2026-10-01', months: 24, time: 'not-begun' },
    ]);
    expect(read(decided({ exitProofs, entryBans: [{ ...aBan, prolongations }] }), '2026-11-10T10:00:00Z')?.bans).toMatchObject([
      { months: 30, time: 'running' },
    ]);
    expect(read({ entryBans: [aBan] }, '2026-10-12T10:00:00Z', KZ)?.bans).toMatchObject([{ time: 'no-rules' }]);
  });

  test('is each review with its cause and outcome, and each expulsion with its kind', () => {
    const outcome = {
      ban: 'lifted',
      ground: 'objective-reason',
      decidedOn: day('2026-10-11'),
      reference: 'R-9',
      official: 'Préfet',
      reasons: 'The papers were lost.',
      at: recordedAt,
      by: 'three',
    } as const;
    const own = decided({
      banReviews: [{ n: 1, ban: 1, cause: 'objective-reason', openedAt: recordedAt, by: 'one', outcome }],
      expulsionDecisions: [
        { n: 1, kind: 'civil', court: 'Almaty', reference: '3-12', decidedOn: day('2026-05-05'), recordedAt, by: 'one' },
      ],
    });
    expect(read(own)).toMatchObject({
      bans: [{ time: 'lifted', liftedOn: '2026-10-11' }],
      reviews: [{ cause: 'objective-reason', openedOn: '2026-10-03', outcome: 'lifted', decidedOn: '2026-10-11' }],
      expulsions: [{ kind: 'civil', decidedOn: '2026-05-05' }],
    });
  });

  test('has no alert, no text, no number of a paper, no subject and no hour', () => {
    const own = decided({
      borderAlerts: [
        { n: 1, kind: 'refusal-of-entry', reference: 'SIS-77', enteredOn: day('2026-10-03'), recordedAt, by: 'the-recorder' },
      ],
    });
    expect(JSON.stringify(read(own))).not.toMatch(/SIS|refusal-of-entry|IRTF|Worked|Préfet|the-recorder|T\d{2}:\d{2}/);
  });
});
