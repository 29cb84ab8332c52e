import { describe } from 'vitest';
import { at, day } from '../specimen.ts';
import { aBan } from './specimen-ban.ts';
import {
  aBreach,
  born,
  caseOf,
  filesOf,
  lostDocuments,
  notFound,
  proposedBan,
  proposedNone,
  proposedProlongation,
} from './specimen-sanction.ts';
import { atOnce, beyond, other, refused, runs, stayed, text, worked } from './worked.ts';

describe('what the finding bears', () => {
  const contest = {
    n: 1,
    from: 'person',
    receivedOn: day('2027-02-03'),
    statement: 'I was in hospital.',
    recordedAt: at('2027-02-03T08:00:00Z'),
    by: 'recorder',
  } as const;
  const bearsNone = (kind: string) => ({ kind: 'finding-bears-no-ban', found: kind });
  const despite = { despiteFinding: 'She had three weeks after the new passport came.' };
  const lost = filesOf({ returnReasons: [lostDocuments()] });
  const { confirmation: _second, ...unconfirmed } = aBreach();
  const alone = filesOf({ returnReasons: [unconfirmed] });
  const nothing = filesOf({ returnReasons: [] });
  const contested = filesOf({ returnReasons: [aBreach({ contests: [contest] })] });
  const answered = filesOf({ returnReasons: [aBreach({ contests: [contest] }), aBreach({ n: 2, corrects: 'Heard.' })] });
  worked([
    ['documents lost', lost, proposedBan(), bearsNone('lost-documents')],
    ['documents lost, with why a ban all the same', lost, proposedBan(despite), 'admitted'],
    [
      'documents lost, of a prolongation',
      { ...lost, own: { ...lost.own, entryBans: [aBan()] } },
      proposedProlongation(),
      bearsNone('lost-documents'),
    ],
    ['documents lost, of none', lost, proposedNone(), 'admitted'],
    [
      'documents lost without the report',
      filesOf({ returnReasons: [lostDocuments({ proofs: [] })] }),
      proposedBan(),
      bearsNone('not-established'),
    ],
    ['a breach to which no second person held', alone, proposedBan(), bearsNone('not-established')],
    ['nothing recorded', nothing, proposedBan(), bearsNone('not-established')],
    ['nothing recorded, with why a ban all the same', nothing, proposedBan(despite), 'admitted'],
    ['a contested breach', contested, proposedBan(despite), { kind: 'contest-open', finding: 1 }],
    ['a contested breach, of none', contested, proposedNone(), 'admitted'],
    ['a contested breach that was answered', answered, proposedBan(), 'admitted'],
  ]);
});

describe('to impose no ban is a decision too', () => {
  const missing = (basis: string, article: string) => ({ kind: 'humanitarian-reasons-missing', basis, source: text(article) });
  const without = { humanitarian: notFound('None was stated.') };
  const held = { permit: { is: 'held', permit: 'L425-1' } } as const;
  worked([
    ['no time was left, with humanitarian reasons', refused, proposedNone(), 'admitted'],
    ['no time was left, without', refused, proposedNone(without), missing(atOnce, 'L612-6')],
    ['stayed beyond, with humanitarian reasons', stayed, proposedNone({ basis: beyond }), 'admitted'],
    ['stayed beyond, without', stayed, proposedNone({ basis: beyond, ...without }), missing(beyond, 'L612-7')],
    ['any other obligation, without', runs, proposedNone({ basis: other, ...without }), 'admitted'],
    [
      'any other obligation stated where no time was left, without',
      refused,
      proposedNone({ basis: other, ...without }),
      missing(atOnce, 'L612-6'),
    ],
    ['without, of who holds a permit that spares its holder', refused, proposedNone({ ...without, ...held }), 'admitted'],
    [
      'without, of such a holder on whom an exception is relied',
      refused,
      proposedNone({ ...without, permit: { ...held.permit, exception: 'public-order' } }),
      missing(atOnce, 'L612-6'),
    ],
    ['without, of a minor', filesOf({}, caseOf(born('2009'))), proposedNone(without), 'admitted'],
  ]);
});
