import { describe, expect, test } from 'vitest';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { type ReturnReasonFacts, recordReturnReason } from '../../../domain/sanction/record-return-reason.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { files } from '../protection/specimen-stop.ts';
import { at, day, done } from '../specimen.ts';
import { aBan } from './specimen-ban.ts';
import { breach, confirmation, contest, illness, now, paper, version, withReasons } from './specimen-reason.ts';

const record = (facts: ReturnReasonFacts, own = {}) => recordReturnReason(files(own), facts, now);
const refused = (kind: string, facts = {}) => ({ ok: false, error: { kind, ...facts } });

describe('why the person is returned', () => {
  test('is kept in the own file, with who recorded it and when; all else stays as it is', () => {
    const { subject: by, state: _own, ...stated } = illness;
    expect(done(record(illness, { reasonsKept: 'Kept.' }))).toStrictEqual({
      own: { reasonsKept: 'Kept.', returnReasons: [{ ...stated, n: 1, recordedAt: now, by }], changedAt: now },
    });
  });

  test.each(
    returnReasonKinds.filter((kind) => kind !== 'deliberate-breach'),
  )('is taken as stated without a paper: %s', (stated) => {
    expect(record({ ...illness, stated, proofs: [] })).toMatchObject({ ok: true });
  });

  test('is corrected by a later version that says why; the one before stays, to the letter', () => {
    const first = version(breach, { confirmation, contests: [contest] });
    const corrects = 'The certificate came.';
    const { own } = done(record({ ...illness, corrects, subject: 'another' }, withReasons(first)));
    expect(own?.returnReasons).toStrictEqual([first, version({ ...illness, subject: 'another' }, { n: 2, corrects })]);
  });

  test('is not corrected without a reason, and nothing is corrected where nothing is recorded', () => {
    expect(record(illness, withReasons(version(breach)))).toEqual(refused('correction-without-reason', { reason: 1 }));
    expect(record({ ...illness, corrects: 'C' })).toEqual(refused('no-reason-to-correct'));
  });

  test('rests on no paper and no hearing of a day that has come nowhere yet', () => {
    const tomorrow = day('2026-06-07');
    const late = { ...illness, proofs: [paper('medical-certificate'), { ...paper('medical-certificate'), issuedOn: tomorrow }] };
    expect(record(late)).toEqual(refused('date-in-future', { field: 'proofs/1/issuedOn', date: tomorrow }));
    const heardLate = { ...breach, hearing: { ...breach.hearing, heardOn: tomorrow } as NonNullable<typeof breach.hearing> };
    expect(record(heardLate)).toEqual(refused('date-in-future', { field: 'hearing/heardOn', date: tomorrow }));
    const there = at('2026-06-06T10:00:00Z');
    for (const facts of [late, heardLate]) expect(recordReturnReason(files(), facts, there)).toMatchObject({ ok: true });
  });
});

describe('a deliberate breach', () => {
  const { hearing: _heard, contestBefore: _way, ...bare } = breach;

  test('is recorded with evidence, the person heard or why not, and a way to contest it', () => {
    expect(record(breach)).toMatchObject({ ok: true });
    expect(record({ ...breach, hearing: { was: 'not-heard', why: 'Absconded.' } })).toMatchObject({ ok: true });
  });

  test('is not recorded without any of them, and all that it lacks is said', () => {
    const lacks = (facts: ReturnReasonFacts, ...what: readonly string[]) =>
      expect(record(facts)).toEqual(refused('breach-not-shown', { lacks: what }));
    lacks({ ...bare, proofs: [] }, 'evidence', 'hearing', 'way-to-contest');
    lacks({ ...breach, proofs: [paper('medical-certificate')] }, 'evidence');
    lacks({ ...bare, contestBefore: 'C' }, 'hearing');
    lacks({ ...bare, hearing: { was: 'not-heard', why: 'W' } }, 'way-to-contest');
  });
});

describe('a contest', () => {
  const answer = { ...breach, corrects: 'It was looked at again.' };
  const contested = version(breach, { confirmation, contests: [contest] });

  test('is answered by somebody who neither recorded nor confirmed what is contested', () => {
    for (const subject of ['officer', 'supervisor'])
      expect(record({ ...answer, subject }, withReasons(contested))).toEqual(refused('recorder-answers-contest', { reason: 1 }));
    expect(record({ ...answer, subject: 'another' }, withReasons(contested))).toMatchObject({ ok: true });
  });

  test('keeps whoever recorded the finding also from correcting it in favour of the person: another one does', () => {
    const corrects = 'C';
    expect(record({ ...illness, corrects }, withReasons(contested))).toEqual(refused('recorder-answers-contest', { reason: 1 }));
  });

  test('that is answered bars nobody: whoever recorded an earlier version may record a later one', () => {
    const second = version({ ...illness, subject: 'another' }, { n: 2, corrects: 'C', recordedAt: addHours(now, -1) });
    expect(record(answer, withReasons(contested, second))).toMatchObject({ ok: true });
  });

  test('that there is none lets the recorder correct: evidence that comes is recorded at once', () => {
    expect(record({ ...illness, corrects: 'C' }, withReasons(version(breach, { confirmation })))).toMatchObject({ ok: true });
  });
});

describe('an objective reason that is found while a ban stands', () => {
  const banned = { entryBans: [aBan()] };

  test('opens the review of the ban with the same act, and leaves the ban as it is', () => {
    const { own } = done(record(illness, banned));
    expect(own?.banReviews).toEqual([{ n: 1, ban: 1, cause: 'objective-reason', openedAt: now, by: 'officer' }]);
    expect(own?.entryBans).toEqual(banned.entryBans);
  });

  test('opens none while its paper is missing, and opens it once the paper comes', () => {
    const first = done(record({ ...illness, proofs: [] }, banned)).own ?? emptyOwnFile;
    expect(first.banReviews).toBeUndefined();
    expect(done(record({ ...illness, corrects: 'The paper came.' }, first)).own?.banReviews).toHaveLength(1);
  });

  test('is one of a person without guilt: a breach opens none', () => {
    expect(done(record(breach, banned)).own).not.toHaveProperty('banReviews');
  });
});
