import { describe, expect, test } from 'vitest';
import { asksFrom } from '../../../domain/file/ban-review.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { type LiftingFacts, liftSanction } from '../../../domain/sanction/lift-sanction.ts';
import { type ReviewRequestFacts, requestBanReview } from '../../../domain/sanction/request-ban-review.ts';
import { at, day, done, FR, frozen, NL, opened } from '../specimen.ts';
import { aBan, anEarlierBan, anOutcome, aReview } from './specimen-ban.ts';

const now = at('2027-08-01T08:00:00Z');
const banned: OwnFile = frozen({ entryBans: [aBan()] });
const refused = (error: object) => ({ ok: false, error });

const asking: ReviewRequestFacts = frozen({
  ban: 1,
  receivedOn: day('2027-07-01'),
  from: 'abroad',
  residenceShownBy: 'A certificate',
  statement: 'My mother is ill.',
  subject: 'recorder',
});
const ask = (changes: Partial<ReviewRequestFacts> = {}, own: OwnFile = banned, state = FR) =>
  requestBanReview(frozen({ shared: opened(), own }), { ...asking, ...changes }, state, now);

const lifting: LiftingFacts = frozen({
  ban: 1,
  outcome: { is: 'lifted', ground: 'humanitarian' },
  decidedOn: day('2027-07-20'),
  reference: 'L-1',
  official: 'Prefect',
  reasons: 'Her mother is ill.',
  subject: 'lifter',
});
const kept = { is: 'kept' } as const;
const lift = (changes: Partial<LiftingFacts> = {}, own: OwnFile = banned, state = FR) =>
  liftSanction(frozen({ shared: opened(), own }), { ...lifting, ...changes }, state, now);

describe('a request to lift a ban', () => {
  const { residenceShownBy: _shown, ...unshown } = asking;
  const asked = (facts: ReviewRequestFacts, own: OwnFile = banned, state = FR) =>
    requestBanReview(frozen({ shared: opened(), own }), facts, state, now);

  test('is a review that is open, and alters nothing of the ban', () => {
    const { ban, subject: by, ...request } = asking;
    expect(done(ask()).own).toStrictEqual({
      ...banned,
      banReviews: [{ n: 1, ban, cause: 'request', openedAt: now, request, by }],
      changedAt: now,
    });
  });

  test('from abroad shows the residence there; from prison or under house arrest it need not', () => {
    for (const from of asksFrom) {
      const answer = asked({ ...unshown, from });
      if (from !== 'abroad') expect(answer, from).toMatchObject({ ok: true });
      else expect(answer).toEqual(refused({ kind: 'residence-not-shown', source: expect.stringMatching(/L613-7/) }));
    }
  });

  test('shows no residence where no such rule was read: of another State, of a bar of another kind', () => {
    expect(asked(unshown, banned, NL)).toMatchObject({ ok: true });
    expect(asked(unshown, { entryBans: [anEarlierBan({ kind: 'expulsion' })] })).toMatchObject({ ok: true });
  });

  test('is about a ban that is there and was not lifted, of a day that has come, and not before the ban', () => {
    expect(ask({ ban: 2 })).toEqual(refused({ kind: 'no-such-ban', ban: 2 }));
    const lifted = { ...banned, banReviews: [aReview({ outcome: anOutcome() })] };
    expect(ask({}, lifted)).toEqual(refused({ kind: 'ban-lifted', ban: 1, on: '2027-06-01' }));
    const tomorrow = day('2027-08-02');
    expect(ask({ receivedOn: tomorrow })).toEqual(refused({ kind: 'date-in-future', field: 'receivedOn', date: tomorrow }));
    expect(ask({ receivedOn: day('2027-01-03') })).toMatchObject({ error: { kind: 'date-too-early' } });
  });

  test('can be made again while one is open, and after one was answered', () => {
    for (const review of [aReview(), aReview({ outcome: anOutcome({ ban: 'kept' }) })])
      expect(done(ask({}, { ...banned, banReviews: [review] })).own?.banReviews).toHaveLength(2);
  });
});

describe('the lifting of a ban', () => {
  const { ban: _ban, outcome: _outcome, subject: by, ...decided } = lifting;
  const outcome = { ban: 'lifted', ground: 'humanitarian', ...decided, at: now, by } as const;

  test('without a review is of the authority’s own', () => {
    const review = { n: 1, ban: 1, cause: 'of-its-own', openedAt: now, by, outcome };
    expect(done(lift()).own).toStrictEqual({ ...banned, banReviews: [review], changedAt: now });
  });

  test('answers the review that it names, and no other', () => {
    const own = { ...banned, banReviews: [aReview(), aReview({ n: 2, cause: 'objective-reason' })] };
    expect(done(lift({ review: 2 }, own)).own?.banReviews).toStrictEqual([
      aReview(),
      aReview({ n: 2, cause: 'objective-reason', outcome }),
    ]);
  });

  test('is not done twice, and keeps none that was lifted', () => {
    const { own } = done(lift());
    for (const is of [lifting.outcome, kept])
      expect(lift({ outcome: is }, own)).toEqual(refused({ kind: 'ban-lifted', ban: 1, on: '2027-07-20' }));
  });

  test('answers no review that is answered, that is not there, or that is about another ban', () => {
    const answered = { ...banned, banReviews: [aReview({ outcome: anOutcome({ ban: 'kept' }) })] };
    expect(lift({ review: 1 }, answered)).toEqual(refused({ kind: 'review-answered', review: 1 }));
    expect(lift({ review: 2 }, answered)).toEqual(refused({ kind: 'no-such-review', review: 2 }));
    const ofAnother = { entryBans: [aBan(), aBan({ n: 2 })], banReviews: [aReview({ ban: 2 })] };
    expect(lift({ review: 1 }, ofAnother)).toEqual(refused({ kind: 'no-such-review', review: 1 }));
    expect(lift({ ban: 3 })).toEqual(refused({ kind: 'no-such-ban', ban: 3 }));
  });

  test('is decided on a day that has come, after the ban, and after the request that it answers', () => {
    const late = day('2027-08-02');
    expect(lift({ decidedOn: late })).toEqual(refused({ kind: 'date-in-future', field: 'decidedOn', date: late }));
    expect(lift({ decidedOn: day('2027-01-03') })).toMatchObject({ error: { kind: 'date-too-early' } });
    const { own } = done(ask());
    expect(lift({ review: 1, decidedOn: day('2027-06-30') }, own)).toMatchObject({
      error: { kind: 'date-too-early', earliest: '2027-07-01' },
    });
    expect(lift({ review: 1, decidedOn: day('2027-07-01') }, own)).toMatchObject({ ok: true });
  });

  test('can come after two months without an answer: silence counts as a refusal, and is no answer', () => {
    const { own } = done(ask({ receivedOn: day('2027-05-01') }));
    expect(lift({ review: 1 }, own)).toMatchObject({ ok: true });
  });
});

describe('a ban is kept', () => {
  const proposal = { n: 4, content: {} as never, proposedAt: now, by: 'proposer' };
  const decision = {
    n: 7,
    proposal: 4,
    read: 'r',
    decided: 'as-proposed',
    reasons: 'R',
    official: 'O',
    at: now,
    by: 'decider',
  } as const;
  const more = {
    ...{ decision: 7, reference: 'P', months: 12, notifiedOn: day('2027-02-01'), language: 'Kazakh' },
    ...{ timeAndProofExplained: true, recordedAt: now },
  };
  const own: OwnFile = { sanctionProposals: [proposal], sanctionDecisions: [decision] };
  const decidedHere = { ...own, entryBans: [aBan({ origin: { from: 'decision', decision: 7 } })] };
  const prolonged = { ...own, entryBans: [anEarlierBan({ prolongations: [more] })] };

  test('with reasons and no ground, and the review is closed', () => {
    const [review] = done(lift({ outcome: kept, review: 1 }, { ...banned, banReviews: [aReview()] })).own?.banReviews ?? [];
    expect(review?.outcome).toMatchObject({ ban: 'kept', reasons: lifting.reasons });
    expect(review?.outcome).not.toHaveProperty('ground');
  });

  test.each([
    ['decided here', decidedHere],
    ['prolonged here', prolonged],
  ])('by nobody who proposed or decided it, nor more of it: %s', (_case, on) => {
    for (const subject of ['proposer', 'decider'])
      expect(lift({ outcome: kept, subject }, on)).toEqual(refused({ kind: 'author-keeps-ban', ban: 1 }));
    expect(lift({ outcome: kept, subject: 'somebody else' }, on)).toMatchObject({ ok: true });
  });

  test('and is lifted by either of them', () => {
    for (const subject of ['proposer', 'decider']) expect(lift({ subject }, decidedHere)).toMatchObject({ ok: true });
  });

  test('by who proposed and decided another ban', () => {
    const another = { ...own, entryBans: [aBan({ origin: { from: 'decision', decision: 8 } })] };
    for (const subject of ['proposer', 'decider']) expect(lift({ outcome: kept, subject }, another)).toMatchObject({ ok: true });
  });
});

describe('a ban that the authority looks at of its own', () => {
  const old = anEarlierBan({ decidedOn: day('2024-02-29'), months: 60 });
  const cause = (decidedOn: string, own: OwnFile = { entryBans: [old] }, state = FR) =>
    done(
      liftSanction(
        frozen({ shared: opened(), own }),
        { ...lifting, outcome: kept, decidedOn: day(decidedOn) },
        state,
        at('2040-01-01T00:00:00Z'),
      ),
    ).own?.banReviews?.at(-1)?.cause;

  test.each([
    ['2029-02-27', 'of-its-own'],
    ['2029-02-28', 'five-years'],
    ['2031-06-01', 'five-years'],
    ['2034-02-28', 'five-years'],
  ])('on %s is looked at %s', (decidedOn, expected) => {
    expect(cause(decidedOn)).toBe(expected);
  });

  test('is looked at once for each five years', () => {
    const looked = {
      entryBans: [old],
      banReviews: [aReview({ outcome: anOutcome({ ban: 'kept', decidedOn: day('2029-03-01') }) })],
    };
    expect(cause('2030-01-01', looked)).toBe('of-its-own');
    expect(cause('2034-02-28', looked)).toBe('five-years');
  });

  test('is looked at of its own where no such rule was read', () => {
    expect(cause('2031-01-01', undefined, NL)).toBe('of-its-own');
    expect(cause('2031-01-01', { entryBans: [anEarlierBan({ ...old, kind: 'expulsion' })] })).toBe('of-its-own');
  });
});
