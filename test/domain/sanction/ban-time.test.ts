import { describe, expect, test } from 'vitest';
import { otherBars } from '../../../domain/file/entry-ban.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { banBases } from '../../../domain/file/sanction-proposal.ts';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { at, BE, day, FR, KZ } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, anOutcome, aReview, recorded } from './specimen-ban.ts';

const now = at('2028-03-01T12:00:00Z');
const time = (own: OwnFile, ban = aBan(), state = FR, when = now) => banTime({ own }, ban, state, when);

describe('a ban runs from the proved exit', () => {
  test('and has neither beginning nor end while none is proved', () => {
    expect(time({})).toMatchObject({ is: 'not-begun', because: 'no-exit-proved', source: expect.stringMatching(/L612-6/) });
    expect(time({})).not.toHaveProperty('until');
  });

  test.each([
    ['an ordinary day', '2027-05-10', 12, '2028-05-10'],
    ['29 February, into a year that has none', '2028-02-29', 12, '2029-02-28'],
    ['29 February, into a year that has one', '2028-02-29', 48, '2032-02-29'],
    ['28 February, into a leap year', '2027-02-28', 12, '2028-02-28'],
    ['the 31st, into a month of 30 days', '2027-08-31', 1, '2027-09-30'],
    ['the 31st, into February', '2027-08-31', 6, '2028-02-29'],
    ['the last day of a year', '2027-12-31', 60, '2032-12-31'],
  ])('of %s: by calendar months', (_of, exit, months, until) => {
    const stands = time({ exitProofs: [anExit(exit)] }, aBan({ months }), FR, at('2028-02-29T12:00:00Z'));
    expect(stands).toMatchObject({ from: exit, until, months });
  });

  test('as it was recorded last', () => {
    const exitProofs = [anExit('2027-05-10'), anExit('2027-05-02', { n: 2, kind: 'presence-abroad' })];
    expect(time({ exitProofs })).toMatchObject({ from: '2027-05-02', until: '2028-05-02' });
  });

  test('also where it was decided after the person had left', () => {
    expect(time({ exitProofs: [anExit('2027-01-02')] })).toMatchObject({ is: 'over', from: '2027-01-02' });
  });

  test('and is over once its last day is over everywhere on Earth, not before', () => {
    const own = { exitProofs: [anExit('2027-05-10')] };
    expect(time(own, aBan(), FR, at('2028-05-11T11:59:59Z'))).toMatchObject({ is: 'running', until: '2028-05-10' });
    expect(time(own, aBan(), FR, at('2028-05-11T12:00:00Z'))).toMatchObject({ is: 'over', until: '2028-05-10' });
  });
});

describe('prolongations', () => {
  const more = (months: number) => ({
    decision: 2,
    reference: 'IRTF-1 bis',
    months,
    notifiedOn: day('2027-07-01'),
    language: 'Kazakh',
    timeAndProofExplained: true,
    recordedAt: recorded,
  });

  test('are counted from the exit together with the months before them', () => {
    const ban = aBan({ months: 36, prolongations: [more(12), more(12)] });
    expect(time({ exitProofs: [anExit('2027-05-10')] }, ban)).toMatchObject({ months: 60, until: '2032-05-10' });
  });

  test('are not shortened by a short month on the way', () => {
    const ban = aBan({ months: 1, prolongations: [more(1)] });
    expect(time({ exitProofs: [anExit('2028-01-31')] }, ban)).toMatchObject({ until: '2028-03-31' });
  });
});

describe('an earlier ban', () => {
  const ban = anEarlierBan({ decidedOn: day('2026-05-01') });

  test('bears nothing until a second person compared it with its paper', () => {
    const { confirmedAt: _at, confirmedBy: _by, ...alone } = ban;
    expect(time({ exitProofs: [anExit('2027-05-10')] }, alone)).toEqual({ is: 'not-confirmed' });
  });

  test('runs from the exit by which its own decision was executed, whatever later exit is proved', () => {
    const exitProofs = [anExit('2026-06-01', { ban: 1 }), anExit('2028-02-10', { n: 2 })];
    expect(time({ exitProofs }, ban)).toMatchObject({ is: 'over', from: '2026-06-01', until: '2027-06-01' });
    expect(time({ exitProofs: exitProofs.toReversed() }, ban)).toMatchObject({ from: '2026-06-01' });
  });

  test('that was never executed begins with the exit that is proved now', () => {
    expect(time({ exitProofs: [anExit('2028-02-10')] }, ban)).toMatchObject({ is: 'running', from: '2028-02-10' });
    expect(time({ exitProofs: [anExit('2026-04-30')] }, ban)).toMatchObject({ is: 'not-begun' });
  });

  test('leaves its exit to itself: a ban decided here has not begun by it', () => {
    expect(time({ exitProofs: [anExit('2027-06-01', { ban: 2 })] })).toMatchObject({ is: 'not-begun' });
  });
});

test('a ban that was lifted is lifted, whatever was proved', () => {
  const own = { exitProofs: [anExit('2027-05-10')], banReviews: [aReview({ outcome: anOutcome() })] };
  expect(time(own)).toEqual({ is: 'lifted', on: '2027-06-01' });
});

test('a ban that was kept runs on, and so does one where another was lifted', () => {
  const kept = aReview({ outcome: anOutcome({ ban: 'kept' }) });
  const another = aReview({ n: 2, ban: 2, outcome: anOutcome() });
  expect(time({ exitProofs: [anExit('2027-05-10')], banReviews: [kept, another] })).toMatchObject({ is: 'running' });
});

describe('nothing is computed', () => {
  const own = { exitProofs: [anExit('2027-05-10')] };

  test.each(otherBars)('of a bar of another kind: %s', (kind) => {
    expect(time(own, anEarlierBan({ kind, decidedOn: day('2026-05-01') }))).toEqual({ is: 'no-rules' });
  });

  test.each(banBases)('of a ban of a State whose rules were not read: %s', (kind) => {
    for (const state of [BE, KZ]) expect(time(own, aBan({ kind }), state)).toEqual({ is: 'no-rules' });
  });

  test('of a ban that was decided before the rules that were read', () => {
    expect(time(own, anEarlierBan({ decidedOn: day('2024-01-27') }))).toEqual({ is: 'no-rules' });
    expect(time(own, anEarlierBan({ decidedOn: day('2024-01-28') }))).toMatchObject({ is: 'running' });
  });
});
