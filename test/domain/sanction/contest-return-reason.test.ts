import { describe, expect, test } from 'vitest';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { contestReturnReason, type ReasonContestFacts } from '../../../domain/sanction/contest-return-reason.ts';
import { isContestOpen } from '../../../domain/sanction/found.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { files } from '../protection/specimen-stop.ts';
import { at, day, done } from '../specimen.ts';
import { breach, confirmation, contest, illness, now, version, withReasons } from './specimen-reason.ts';

const later = addHours(now, 24);
const { n: _n, recordedAt: _at, by: _by, ...said } = contest;
const facts: ReasonContestFacts = { ...said, reason: 1, subject: 'assessor' };
const by = (own: ReturnType<typeof withReasons>, changes: Partial<typeof facts> = {}) =>
  contestReturnReason(files(own), { ...facts, ...changes }, later);

describe('a contest', () => {
  test('is kept with the statement beside what it contests, which stays as it is', () => {
    const found = version(breach, { confirmation });
    const { own } = done(by({ ...withReasons(found), reasonsKept: 'Kept.' }));
    expect(own).toStrictEqual({
      reasonsKept: 'Kept.',
      returnReasons: [{ ...found, contests: [{ ...contest, recordedAt: later }] }],
      changedAt: later,
    });
    expect(isContestOpen(own ?? {})).toBe(true);
  });

  test('comes beside those before it, under the next number', () => {
    const { own } = done(by(withReasons(version(breach, { contests: [contest] })), { statement: 'Again.' }));
    expect(own?.returnReasons?.[0]?.contests).toMatchObject([contest, { n: 2, statement: 'Again.' }]);
  });

  test.each(returnReasonKinds)('is taken of whatever is found: %s', (stated) => {
    expect(by(withReasons(version({ ...illness, stated })))).toMatchObject({ ok: true });
  });

  test('is taken also by who recorded the finding: it is the answer that takes another', () => {
    expect(by(withReasons(version(breach)), { subject: 'officer' })).toMatchObject({ ok: true });
  });

  test('is about the version that counts, by its number', () => {
    const two = withReasons(version(breach), version(illness, { n: 2 }));
    const refused = (reason: number, last?: number) => ({
      ok: false,
      error: { kind: 'not-the-last-reason', reason, ...(last === undefined ? {} : { last }) },
    });
    expect(by(two)).toEqual(refused(1, 2));
    expect(by(two, { reason: 3 })).toEqual(refused(3, 2));
    expect(by({})).toEqual(refused(1));
    expect(by(two, { reason: 2 })).toMatchObject({ ok: true });
  });

  test('was not received on a day that has come nowhere yet', () => {
    const receivedOn = day('2026-06-07');
    const late = (when: string) => contestReturnReason(files(withReasons(version(breach))), { ...facts, receivedOn }, at(when));
    expect(late('2026-06-06T09:59:59Z')).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'receivedOn', date: receivedOn },
    });
    expect(late('2026-06-06T10:00:00Z')).toMatchObject({ ok: true });
  });
});
