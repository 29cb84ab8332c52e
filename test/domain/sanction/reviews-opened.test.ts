import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { objectiveReasons } from '../../../domain/file/return-reason.ts';
import { reviewsOpened, withReviewsOpened } from '../../../domain/sanction/reviews-opened.ts';
import { day, FR, NL } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, anOutcome, aReview, recorded } from './specimen-ban.ts';
import { aFinding, anObligation } from './specimen-finding.ts';

const act = { state: FR, by: 'actor', now: recorded };
const opened = (before: OwnFile, after: OwnFile, state = FR) =>
  reviewsOpened(before, after, { ...act, state }).map(({ n, ban, cause }) => `${n}: ${ban} ${cause}`);

const banned: OwnFile = { entryBans: [aBan()] };

describe('an objective reason that is found', () => {
  const objective = { ...banned, returnReasons: [aFinding()] };

  test('opens the review of each ban that stands, and lifts none', () => {
    const two = { entryBans: [aBan(), aBan({ n: 2 })] };
    const after = withReviewsOpened(two, { ...two, returnReasons: [aFinding()] }, act);
    expect(after.banReviews).toEqual([
      { n: 1, ban: 1, cause: 'objective-reason', openedAt: recorded, by: 'actor' },
      { n: 2, ban: 2, cause: 'objective-reason', openedAt: recorded, by: 'actor' },
    ]);
    expect(after.entryBans).toBe(two.entryBans);
  });

  test.each(objectiveReasons)('whichever it is: %s', (stated) => {
    const proofs = (['medical-certificate', 'loss-report', 'carrier-record', 'civil-record'] as const).map((kind) => ({
      kind,
      issuedOn: day('2026-12-01'),
      issuedBy: 'Somebody',
    }));
    expect(opened(banned, { ...banned, returnReasons: [aFinding({ stated, proofs })] })).toEqual(['1: 1 objective-reason']);
  });

  test('opens none where its proof is missing: then nothing is established', () => {
    expect(opened(banned, { ...banned, returnReasons: [aFinding({ proofs: [] })] })).toEqual([]);
  });

  test('opens none where a breach is found', () => {
    expect(opened(banned, { ...banned, returnReasons: [aFinding({ stated: 'deliberate-breach' })] })).toEqual([]);
  });

  test('opens the review of a ban that is recorded after it', () => {
    expect(opened({ returnReasons: [aFinding()] }, objective)).toEqual(['1: 1 objective-reason']);
  });

  test('opens the review of an earlier ban before anybody compared it with its paper', () => {
    const { confirmedAt: _at, confirmedBy: _by, ...alone } = anEarlierBan();
    const after = { ...objective, entryBans: [alone] };
    expect(opened({ returnReasons: [aFinding()] }, after)).toEqual(['1: 1 objective-reason']);
    expect(opened(after, { ...after, entryBans: [anEarlierBan()] })).toEqual([]);
  });

  test('opens it once, whatever changes beside', () => {
    const own = { ...objective, banReviews: [aReview({ cause: 'objective-reason' })] };
    expect(opened(own, { ...own, exitProofs: [anExit('2027-05-10')] })).toEqual([]);
    const kept = { ...own, banReviews: [aReview({ cause: 'objective-reason', outcome: anOutcome({ ban: 'kept' }) })] };
    expect(opened(own, kept)).toEqual([]);
  });

  test('opens it again where it is found anew after the ban was kept, and not while the question is open', () => {
    const open = { ...objective, banReviews: [aReview({ cause: 'objective-reason' })] };
    const again = { returnReasons: [aFinding(), aFinding({ n: 2, stated: 'illness', proofs: illness })] };
    expect(opened(open, { ...open, ...again })).toEqual([]);
    const kept = { ...open, banReviews: [aReview({ cause: 'objective-reason', outcome: anOutcome({ ban: 'kept' }) })] };
    expect(opened(kept, { ...kept, ...again })).toEqual(['2: 1 objective-reason']);
  });

  test('opens none of a ban that was lifted', () => {
    const lifted = { ...banned, banReviews: [aReview({ outcome: anOutcome() })] };
    expect(opened(lifted, { ...lifted, returnReasons: [aFinding()] })).toEqual([]);
  });
});

const illness = [{ kind: 'medical-certificate', issuedOn: day('2026-12-02'), issuedBy: 'A doctor' }] as const;

describe('who left in time', () => {
  const own = { entryBans: [aBan({ kind: 'other-obligation' })], returnDecision: anObligation() };
  const proved = (on: string, receivedOn: string, changes = {}) => ({
    ...own,
    exitProofs: [anExit(on, { receivedOn: day(receivedOn), ...changes })],
  });

  test.each([
    ['on the last day of the period, proved on the last day of two months', '2026-12-31', '2027-02-28', true],
    ['on the last day of the period, proved a day later', '2026-12-31', '2027-03-01', false],
    ['a day after the period, proved at once', '2027-01-01', '2027-01-02', false],
    ['within the period, proved before it was over', '2026-12-10', '2026-12-20', true],
  ])('%s', (_case, on, receivedOn, opens) => {
    expect(opened(own, proved(on, receivedOn))).toEqual(opens ? ['1: 1 left-in-time'] : []);
  });

  test('has the two months counted by the calendar: from 30 December of 2027 to 29 February', () => {
    const returnDecision = anObligation({ voluntaryPeriod: { is: 'granted', until: day('2027-12-30') } });
    const before = { ...own, returnDecision };
    const provenBy = (receivedOn: string) => ({ ...proved('2027-12-30', receivedOn), returnDecision });
    expect(opened(before, provenBy('2028-02-29'))).toEqual(['1: 1 left-in-time']);
    expect(opened(before, provenBy('2028-03-01'))).toEqual([]);
  });

  test('bears no ban for having stayed: that is looked at however late the exit is proved, and not where the exit came after', () => {
    const before = { ...own, entryBans: [aBan({ kind: 'stayed-beyond-period' })] };
    const leaving = (on: string) => ({ ...before, exitProofs: [anExit(on, { receivedOn: day('2027-11-01') })] });
    expect(opened(before, leaving('2026-12-31'))).toEqual(['1: 1 basis-disproved']);
    expect(opened(before, leaving('2027-01-01'))).toEqual([]);
    const ofAnother = { ...before, entryBans: [aBan({ kind: 'stayed-beyond-period', decidedOn: day('2026-11-30') })] };
    expect(opened(ofAnother, { ...ofAnother, exitProofs: [anExit('2026-12-31')] })).toEqual([]);
  });

  test('proved it in time by the first proof, whatever better one came later', () => {
    const exits = (...days: readonly (readonly [string, string])[]) =>
      days.map(([on, receivedOn], at) => anExit(on, { n: at + 1, receivedOn: day(receivedOn) }));
    const { entryBans: _bans, ...left } = own;
    const stamped = exits(['2026-12-31', '2027-02-28'], ['2026-12-30', '2027-05-01']);
    expect(opened({ ...left, exitProofs: stamped }, { ...own, exitProofs: stamped })).toEqual(['1: 1 left-in-time']);
    const disproved = exits(['2026-12-31', '2027-02-28'], ['2027-01-01', '2027-05-01']);
    expect(opened({ ...left, exitProofs: disproved }, { ...own, exitProofs: disproved })).toEqual([]);
    const corrected = exits(['2027-01-01', '2027-01-05'], ['2026-12-31', '2027-05-01']);
    expect(opened({ ...left, exitProofs: corrected }, { ...own, exitProofs: corrected })).toEqual([]);
  });

  test.each(['no-voluntary-period', 'expulsion'] as const)('has no claim to it under another basis: %s', (kind) => {
    const before = { ...own, entryBans: [aBan({ kind })] };
    expect(opened(before, { ...before, exitProofs: [anExit('2026-12-20')] })).toEqual([]);
  });

  test('is asked about where the ban, or the period, is recorded after the exit', () => {
    const { entryBans: _bans, ...left } = proved('2026-12-20', '2026-12-20');
    expect(opened(left, proved('2026-12-20', '2026-12-20'))).toEqual(['1: 1 left-in-time']);
    const { voluntaryPeriod: _period, ...silent } = anObligation();
    const unsaid = { ...proved('2026-12-20', '2026-12-20'), returnDecision: silent };
    expect(opened(unsaid, proved('2026-12-20', '2026-12-20'))).toEqual(['1: 1 left-in-time']);
  });

  test('is not measured by a period that was refused, nor by that of another decision, nor where no rules were read', () => {
    const refused = anObligation({ voluntaryPeriod: { is: 'refused', refusedFor: 'risk-of-absconding' } });
    expect(opened(own, { ...proved('2026-12-20', '2026-12-20'), returnDecision: refused })).toEqual([]);
    const earlier = { ...own, entryBans: [anEarlierBan({ kind: 'other-obligation' })] };
    expect(opened(earlier, { ...earlier, exitProofs: [anExit('2026-12-20', { ban: 1 })] })).toEqual([]);
    expect(opened(own, proved('2026-12-20', '2026-12-20'), NL)).toEqual([]);
  });
});

test('protection that is granted opens the review of a ban, once', () => {
  const claim = { outcome: 'protected', checkedOn: day('2027-01-15'), source: 'Register', recordedAt: recorded } as const;
  expect(opened(banned, { ...banned, claim })).toEqual(['1: 1 protection-granted']);
  const kept = { ...banned, banReviews: [aReview({ cause: 'protection-granted', outcome: anOutcome({ ban: 'kept' }) })] };
  expect(opened(kept, { ...kept, claim })).toEqual([]);
});

describe('an obligation to leave that is annulled', () => {
  const annulled = anObligation({ annulledOn: day('2027-01-20') });

  test('opens the review of the ban that was decided beside it, once', () => {
    const before = { ...banned, returnDecision: anObligation() };
    expect(opened(before, { ...before, returnDecision: annulled })).toEqual(['1: 1 decision-annulled']);
    const kept = { ...before, banReviews: [aReview({ cause: 'decision-annulled', outcome: anOutcome({ ban: 'kept' }) })] };
    expect(opened(kept, { ...kept, returnDecision: annulled })).toEqual([]);
  });

  test('asks nothing of a ban that was decided before it, nor of a bar of another kind', () => {
    const before = { entryBans: [aBan({ decidedOn: day('2026-11-30') }), aBan({ n: 2, kind: 'expulsion' })] };
    expect(opened({ ...before, returnDecision: anObligation() }, { ...before, returnDecision: annulled })).toEqual([]);
  });
});

test('a request that is open keeps no fact from opening its own review', () => {
  const asked = { ...banned, banReviews: [aReview()] };
  expect(opened(asked, { ...asked, returnReasons: [aFinding()] })).toEqual(['2: 1 objective-reason']);
});
