import { describe, expect, test } from 'vitest';
import type { BanReview } from '../../../domain/file/ban-review.ts';
import type { BorderAlert } from '../../../domain/file/border-alert.ts';
import type { ExpulsionDecision } from '../../../domain/file/expulsion-decision.ts';
import { fullList } from '../../../domain/file/full-list.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { boundsOfOwn } from '../../../domain/policy/bounds.ts';
import { anEarlierBan, anExit, anOutcome, aReview, recorded } from '../sanction/specimen-ban.ts';
import { day, opened } from '../specimen.ts';

const full = (before: OwnFile, after: OwnFile) =>
  fullList({ shared: opened(), own: before }, changed({ own: after }), { side: 'requesting', move: 'someMove' });

/** As long as a text of that length can be where it is carried. */
const long = (characters: number) => '"'.repeat(characters);

const statement = (length: number) =>
  ({ receivedOn: day('2027-01-10'), from: 'prison', statement: long(length) }) as const satisfies BanReview['request'];
const request = (length: number): BanReview => aReview({ request: statement(length) });
const kept = (length: number) => {
  const { ground: _ground, ...outcome } = anOutcome({ ban: 'kept', reasons: long(length) });
  return outcome;
};

/** The file filled with such entries until no more is taken. */
const filled = (start: OwnFile, add: (own: OwnFile) => OwnFile): OwnFile => {
  let own = start;
  for (let time = 0; time < 300; time += 1) {
    const after = add(own);
    if (full(own, after) !== undefined) return own;
    own = after;
  }
  throw new Error('The list has no end');
};

const more =
  (review: BanReview) =>
  (own: OwnFile): OwnFile => {
    const { banReviews = [] } = own;
    return { ...own, banReviews: [...banReviews, { ...review, n: banReviews.length + 1 }] };
  };

const answered = (own: OwnFile, outcome: NonNullable<BanReview['outcome']>): OwnFile => ({
  ...own,
  banReviews: (own.banReviews ?? []).map((one) => (one.n === 1 ? { ...one, outcome } : one)),
});

describe('the reviews of bans', () => {
  test.each(['of-its-own', 'five-years'] as const)('that nobody asked for have an end where the ban is kept: %s', (cause) => {
    const own = filled({ entryBans: [anEarlierBan()] }, more(aReview({ cause, outcome: kept(1) })));
    expect(own.banReviews).toHaveLength(boundsOfOwn.banReviews.most);
  });

  test.each([1, 1500, 4000])('that the person asks for leave room for every answer: %s characters', (length) => {
    let own = filled({}, more(request(length)));
    for (const { n } of own.banReviews ?? []) {
      const banReviews = (own.banReviews ?? []).map((one) => (one.n === n ? { ...one, outcome: kept(4000) } : one));
      expect(full(own, { ...own, banReviews })).toBeUndefined();
      own = { ...own, banReviews };
    }
  });

  test('that the person asks for are not held up by those of others, nor by requests about a ban that was lifted', () => {
    const own = filled({}, more(aReview({ cause: 'of-its-own', outcome: kept(4000) })));
    expect(full(own, more(request(4000))(own))).toBeUndefined();
    const asked = answered(filled({}, more(request(1))), anOutcome());
    expect(full(asked, more(aReview({ ban: 2, request: statement(4000) }))(asked))).toBeUndefined();
  });

  test('lift, and are opened by a fact, however full the list is', () => {
    const own = filled(filled({}, more(aReview({ cause: 'of-its-own', outcome: kept(1) }))), more(request(1)));
    for (const review of [
      aReview({ cause: 'of-its-own', outcome: anOutcome({ reasons: long(4000) }) }),
      aReview({ cause: 'objective-reason' }),
      aReview({ cause: 'left-in-time' }),
      aReview({ cause: 'protection-granted' }),
      aReview({ cause: 'decision-annulled' }),
    ])
      expect(full(own, more(review)(own)), review.cause).toBeUndefined();
    expect(full(own, answered(own, anOutcome({ reasons: long(4000) })))).toBeUndefined();
  });
});

test('the first proof of an exit has its place however many there are of others', () => {
  const exit =
    (ban?: number) =>
    (own: OwnFile): OwnFile => {
      const { exitProofs = [] } = own;
      const proof = anExit('2027-01-10', { n: exitProofs.length + 1, ...(ban === undefined ? {} : { ban }) });
      return { ...own, exitProofs: [...exitProofs, proof] };
    };
  const own = filled({}, exit(1));
  const first = exit()(own);
  expect(full(own, first)).toBeUndefined();
  expect(full(first, exit()(first))).toMatchObject({ list: 'exitProofs' });
});

/** Both of one length, so that any byte more is too many. */
const brimming = <Entry>(most: number, bytes: number, entryOf: (reference: string) => Entry): readonly Entry[] => {
  const of = (length: number) => Array.from({ length: most }, () => entryOf('a'.repeat(length)));
  const length = Array.from({ length: 3000 }, (_none, at) => at).findLast(
    (at) => JSON.stringify(JSON.stringify(of(at))).length <= bytes,
  );
  return of(length ?? 0);
};

test('that an alert was deleted has its place where no other byte has', () => {
  const { most, bytes } = boundsOfOwn.borderAlerts;
  const alerts = brimming(most, bytes, (reference): BorderAlert => {
    const alert = {
      n: 1,
      kind: 'return',
      reference,
      enteredOn: day('2027-01-10'),
      recordedAt: recorded,
      by: 'recorder',
    } as const;
    return alert;
  });
  const deletion = { on: day('2027-01-11'), why: 'left', recordedAt: recorded, by: 'recorder' } as const;
  const own = { borderAlerts: alerts };
  expect(full(own, { borderAlerts: alerts.map((alert) => ({ ...alert, deletion })) })).toBeUndefined();
  expect(full(own, { borderAlerts: alerts.map((alert) => ({ ...alert, reference: `${alert.reference}aa` })) })).toBeDefined();
});

test('that an expulsion was annulled has its place where no other byte has', () => {
  const { most, bytes } = boundsOfOwn.expulsionDecisions;
  const decisions = brimming(most, bytes, (reference): ExpulsionDecision => {
    const decidedOn = day('2027-01-10');
    return { n: 1, kind: 'unknown', court: 'A court', reference, decidedOn, recordedAt: recorded, by: 'recorder' };
  });
  const own = { expulsionDecisions: decisions };
  const annulledOn = day('2027-01-11');
  expect(full(own, { expulsionDecisions: decisions.map((one) => ({ ...one, annulledOn })) })).toBeUndefined();
  expect(full(own, { expulsionDecisions: decisions.map((one) => ({ ...one, fine: 'A fine' })) })).toBeDefined();
});
