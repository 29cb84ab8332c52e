import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ProposedSanction } from '../../../domain/file/sanction-proposal.ts';
import { sanctionBarred } from '../../../domain/sanction/sanction-barred.ts';
import { day, FR } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, anOutcome, aReview } from './specimen-ban.ts';
import { filesOf, found, now, proposedBan, proposedNone, proposedProlongation } from './specimen-sanction.ts';

const barred = (own: Partial<OwnFile>, content: ProposedSanction = proposedBan()) =>
  sanctionBarred(filesOf(own), content, FR, now);

const stands = { kind: 'ban-stands-already', ban: 1, source: expect.stringContaining('L612-11') };

describe('a second ban beside the same obligation to leave', () => {
  test.each([
    ['of another basis', proposedBan({ basis: 'other-obligation' })],
    ['longer', proposedBan({ months: 120, seriousThreat: found('Convicted of armed robbery.') })],
    ['shorter', proposedBan({ months: 1 })],
  ])('is refused, whichever it is: more of the first is a prolongation, with its grounds and bounds: %s', (_how, content) => {
    expect(barred({ entryBans: [aBan()] }, content)).toEqual(stands);
  });

  test('is refused also once the first is over', () => {
    expect(barred({ entryBans: [aBan({ months: 1 })], exitProofs: [anExit('2027-01-06')] })).toEqual(stands);
  });

  test('is none where the first was lifted, was of an obligation before, or is another bar', () => {
    expect(barred({ entryBans: [aBan()], banReviews: [aReview({ outcome: anOutcome() })] })).toBeUndefined();
    expect(barred({ entryBans: [aBan({ decidedOn: day('2027-01-03') })] })).toBeUndefined();
    expect(barred({ entryBans: [aBan({ kind: 'expulsion' })] })).toBeUndefined();
    expect(barred({ entryBans: [anEarlierBan()] })).toBeUndefined();
  });

  test('is neither a prolongation nor the decision that none be imposed', () => {
    expect(barred({ entryBans: [aBan()] }, proposedProlongation())).toBeUndefined();
    expect(barred({ entryBans: [aBan()] }, proposedNone())).toBeUndefined();
  });
});
