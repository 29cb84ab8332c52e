import { describe, expect, test } from 'vitest';
import type { Movement } from '../../../domain/file/movement.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { ReturnDecision } from '../../../domain/file/return-decision.ts';
import { sanctionTerms } from '../../../domain/sanction/sanction-terms.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { at, day, FR, frozen, KZ, NL, opened } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, anOutcome, aReview, recorded } from './specimen-ban.ts';

const decision = (until: string): ReturnDecision =>
  frozen({
    kind: 'obligation-to-leave',
    reference: 'OQTF-1',
    decidedOn: day('2026-10-01'),
    notifiedOn: day('2026-10-02'),
    language: 'Kazakh',
    enforceableFrom: day('2026-11-02'),
    countries: [KZ],
    voluntaryPeriod: { is: 'granted', until: day(until) },
    recordedAt: recorded,
  });

const shared = { ...opened(), requestingState: FR } as ReadmissionCase;

/** The same, of which the moving State recorded the departure. */
const departed = (departedAt = '2027-01-20T10:00:00Z'): ReadmissionCase => {
  const departure = { at: at(departedAt), recordedAt: at(departedAt) };
  const movement = { n: 1, kind: 'readmission', stage: 'departed', departure } as unknown as Movement;
  return { ...shared, status: 'departed', transfer: movement } as ReadmissionCase;
};

const now = at('2027-02-01T08:00:00Z');

const termsOf = (own: OwnFile, of: ReadmissionCase = shared, state: StateCode = FR, when = now) =>
  sanctionTerms({ shared: of, own }, state, when).map(({ kind, day: on, done }) => [kind, on, done]);

const other = aBan({ kind: 'other-obligation' });

describe('the time in which leaving in time can be proved (CESEDA L613-8)', () => {
  test.each([
    ['2026-12-15', '2027-02-15'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
  ])('ends two calendar months after the voluntary period: of %s on %s', (until, ends) => {
    const [term] = termsOf({ returnDecision: decision(until), entryBans: [other] });
    expect(term).toEqual(['proof-of-leaving-in-time', ends, false]);
  });

  test('is done with once an exit is proved, and gone with the ban', () => {
    const own = { returnDecision: decision('2026-12-15'), entryBans: [other] };
    expect(termsOf({ ...own, exitProofs: [anExit('2026-12-10')] })).toContainEqual([
      'proof-of-leaving-in-time',
      '2027-02-15',
      true,
    ]);
    expect(termsOf({ ...own, banReviews: [aReview({ outcome: anOutcome() })] })).toEqual([]);
  });

  test.each([
    ['a ban where no time was left', { returnDecision: decision('2026-12-15'), entryBans: [aBan()] }],
    [
      'an earlier ban whose time begins with an exit of its own',
      {
        returnDecision: decision('2026-12-15'),
        entryBans: [anEarlierBan({ kind: 'other-obligation' })],
        exitProofs: [anExit('2027-01-10', { ban: 1 })],
      },
    ],
    ['a ban of which the voluntary period is not on record', { entryBans: [other] }],
  ] satisfies [string, OwnFile][])('is none of %s', (_what, own) => {
    expect(termsOf(own).map(([kind]) => kind)).not.toContain('proof-of-leaving-in-time');
  });
});

describe('every five years from its decision the reasons of a ban are looked at again (CESEDA L613-9)', () => {
  const reviews = (own: OwnFile, when: string) =>
    termsOf(own, shared, FR, at(when)).filter(([kind]) => kind === 'five-year-review');

  test('also of one that has not begun, as long as it stands: the last one that is behind, and the next', () => {
    const own = { entryBans: [aBan({ decidedOn: day('2024-02-29') })] };
    expect(reviews(own, '2027-02-01T08:00:00Z')).toEqual([['five-year-review', '2029-02-28', false]]);
    expect(reviews(own, '2029-02-27T08:00:00Z')).toEqual([['five-year-review', '2029-02-28', false]]);
    expect(reviews(own, '2029-02-28T08:00:00Z')).toEqual([
      ['five-year-review', '2029-02-28', false],
      ['five-year-review', '2034-02-28', false],
    ]);
    expect(reviews(own, '2040-01-01T08:00:00Z')).toEqual([
      ['five-year-review', '2039-02-28', false],
      ['five-year-review', '2044-02-29', false],
    ]);
  });

  test('is done by a decision on the ban from ninety days before its day on, and by none of long before', () => {
    const own = (decidedOn: string) => ({
      entryBans: [aBan()],
      banReviews: [aReview({ outcome: anOutcome({ ban: 'kept', decidedOn: day(decidedOn) }) })],
    });
    expect(reviews(own('2031-10-05'), '2032-02-01T08:00:00Z')[0]).toEqual(['five-year-review', '2032-01-04', false]);
    expect(reviews(own('2031-10-06'), '2032-02-01T08:00:00Z')[0]).toEqual(['five-year-review', '2032-01-04', true]);
  });

  test('is owed no more once the ban is over by then', () => {
    expect(reviews({ entryBans: [aBan()], exitProofs: [anExit('2027-01-20')] }, '2027-02-01T08:00:00Z')).toEqual([]);
    const long = { entryBans: [aBan({ months: 60 })], exitProofs: [anExit('2027-01-20')] };
    expect(reviews(long, '2027-02-01T08:00:00Z')).toEqual([['five-year-review', '2032-01-04', false]]);
  });

  test('is not computed of a bar of another kind, of a paper that nobody compared, nor of a day or a State of which no rules were read', () => {
    const { confirmedAt: _at, confirmedBy: _by, ...unconfirmed } = anEarlierBan();
    for (const ban of [aBan({ kind: 'expulsion' }), unconfirmed, anEarlierBan({ decidedOn: day('2023-06-01') })])
      expect(termsOf({ entryBans: [ban] })).toEqual([]);
    expect(termsOf({ entryBans: [aBan()] }, shared, NL)).toEqual([]);
  });
});

describe('a request for a review', () => {
  const request = (receivedOn: string) =>
    aReview({ request: { receivedOn: day(receivedOn), from: 'abroad', residenceShownBy: 'A lease', statement: 'I ask.' } });

  test('counts as refused two calendar months after it came in (CESEDA L613-9)', () => {
    expect(termsOf({ entryBans: [aBan()], banReviews: [request('2026-12-31')] })[0]).toEqual([
      'answer-to-request',
      '2027-02-28',
      false,
    ]);
  });

  test('is done with once it is answered, either way, or the ban is lifted on another review', () => {
    const answered = { ...request('2027-01-20'), outcome: anOutcome({ ban: 'kept' }) };
    expect(termsOf({ entryBans: [aBan()], banReviews: [answered] })[0]).toEqual(['answer-to-request', '2027-03-20', true]);
    const lifted = aReview({ n: 2, outcome: anOutcome() });
    expect(termsOf({ entryBans: [aBan()], banReviews: [request('2027-01-20'), lifted] })).toEqual([
      ['answer-to-request', '2027-03-20', true],
    ]);
  });

  test('sets no day where the law of the State was not read', () => {
    expect(termsOf({ entryBans: [aBan()], banReviews: [request('2026-12-31')] }, shared, NL)).toEqual([]);
  });
});

describe('the proof of the exit', () => {
  const alert = {
    n: 1,
    kind: 'return',
    reference: 'SIS-1',
    enteredOn: day('2027-01-10'),
    recordedAt: recorded,
    by: 'r',
  } as const;

  test('is asked for seven days after a departure where a ban or an alert for return hangs on it, and not where nothing does', () => {
    const term = ['exit-to-be-proved', '2027-01-27', false];
    expect(termsOf({ entryBans: [aBan()] }, departed())).toContainEqual(term);
    expect(termsOf({ borderAlerts: [alert] }, departed())).toEqual([term]);
    expect(termsOf(emptyOwnFile, departed())).toEqual([]);
    expect(termsOf({ entryBans: [aBan()] }, shared).map(([kind]) => kind)).toEqual(['five-year-review']);
  });

  test('is asked of the State that moved the person, and of no other', () => {
    const own = { entryBans: [aBan()] };
    expect(sanctionTerms({ shared: departed(), own }, KZ, now)).toEqual([]);
  });

  test('is done with once it is recorded; that of an earlier ban of its own is another', () => {
    const own = { entryBans: [aBan()], exitProofs: [anExit('2027-01-20', { ban: 2 })] };
    expect(termsOf(own, departed())).toContainEqual(['exit-to-be-proved', '2027-01-27', false]);
    const before = { ...own, exitProofs: [anExit('2027-01-10')] };
    expect(termsOf(before, departed())).toContainEqual(['exit-to-be-proved', '2027-01-27', false]);
    expect(termsOf({ ...own, exitProofs: [anExit('2027-01-20')] }, departed())).toContainEqual([
      'exit-to-be-proved',
      '2027-01-27',
      true,
    ]);
  });

  test('ends an alert for return without delay (Regulation 2018/1860 art. 6(2), 14(a)), and its deletion that date', () => {
    const own = { borderAlerts: [alert], exitProofs: [anExit('2027-01-20')] };
    expect(termsOf(own)).toEqual([['return-alert-to-be-ended', '2027-01-15', false]]);
    const deletion = { on: day('2027-01-21'), why: 'left', recordedAt: recorded, by: 'r' } as const;
    expect(termsOf({ ...own, borderAlerts: [{ ...alert, deletion }] })).toEqual([
      ['return-alert-to-be-ended', '2027-01-15', true],
    ]);
  });
});

describe('what ends', () => {
  test('is a ban, so many months after the proved exit, and no ban before that', () => {
    const own = { entryBans: [aBan({ months: 12 })], exitProofs: [anExit('2028-02-29')] };
    const when = at('2028-03-01T08:00:00Z');
    expect(termsOf(own, shared, FR, when)).toEqual([['ban-ends', '2029-02-28', false]]);
    expect(termsOf(own, shared, FR, at('2029-03-03T08:00:00Z'))).toEqual([['ban-ends', '2029-02-28', true]]);
    expect(termsOf({ entryBans: own.entryBans }).map(([kind]) => kind)).not.toContain('ban-ends');
  });

  test('is what an alert for refusal of entry rests on, where its ban is lifted (Regulation 2018/1861 art. 40)', () => {
    const refusal = {
      n: 3,
      kind: 'refusal-of-entry',
      reference: 'S',
      enteredOn: day('2027-01-10'),
      ban: 1,
      recordedAt: recorded,
      by: 'r',
    } as const;
    const own = { entryBans: [aBan()], borderAlerts: [refusal], banReviews: [aReview({ outcome: anOutcome() })] };
    expect(termsOf(own)).toEqual([['refusal-alert-to-be-deleted', '2027-01-15', false]]);
  });

  test('is the time for which Kazakhstan bars an expelled foreigner, where it is known under which law', () => {
    const expelled = (kind: 'criminal' | 'unknown', annulledOn?: string): OwnFile => ({
      expulsionDecisions: [
        {
          n: 1,
          kind,
          court: 'A court',
          reference: 'C-1',
          decidedOn: day('2024-02-29'),
          recordedAt: recorded,
          by: 'r',
          ...(annulledOn === undefined ? {} : { annulledOn: day(annulledOn) }),
        },
      ],
    });
    const foreigner = { ...shared, person: { ...shared.person, nationalities: [FR] } } as ReadmissionCase;
    expect(termsOf(expelled('criminal'), foreigner, KZ)).toEqual([['expulsion-bar-ends', '2029-02-28', false]]);
    expect(termsOf(expelled('unknown'), foreigner, KZ)).toEqual([]);
    expect(termsOf(expelled('criminal', '2024-05-01'), foreigner, KZ)).toEqual([]);
    expect(termsOf(expelled('criminal'), foreigner, FR)).toEqual([]);
    expect(termsOf(expelled('criminal'), shared, KZ), 'who is its national').toEqual([]);
  });
});
