import { describe, expect, test } from 'vitest';
import { complaintMatters } from '../../../domain/file/complaint.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { answerComplaint } from '../../../domain/protection/answer-complaint.ts';
import { recordComplaint } from '../../../domain/protection/record-complaint.ts';
import { releaseHold } from '../../../domain/protection/release-hold.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { files } from '../protection/specimen-stop.ts';
import { at, day, done } from '../specimen.ts';
import { assessed } from '../specimen-movement.ts';

const now = at('2026-06-06T08:00:00Z');
const stated = { from: 'counsel', receivedOn: day('2026-06-05'), channel: 'Letter', text: 'The text.' } as const;
const facts = { ...stated, matter: 'treatment', subject: 'officer' } as const;
const recorded = (own = {}, matter: (typeof complaintMatters)[number] = 'treatment') =>
  done(recordComplaint(files(own), { ...facts, matter }, now)).own ?? emptyOwnFile;

describe('a complaint', () => {
  test.each(
    complaintMatters,
  )('about %s is kept in the own file; one about a risk on return holds the case by itself', (matter) => {
    const complaint = { ...stated, matter, n: 1, recordedAt: now, by: 'officer' };
    const hold = { n: 1, kind: 'protection', reason: 'Complaint 1 is about a risk on return.', placedAt: now, by: 'officer' };
    expect(done(recordComplaint(files({ reasonsKept: 'Kept.' }), { ...facts, matter }, now))).toStrictEqual({
      own: {
        reasonsKept: 'Kept.',
        complaints: [complaint],
        changedAt: now,
        ...(matter === 'risk-on-return' ? { holds: [hold] } : {}),
      },
    });
  });

  test('comes beside those before it, under the next number, by which its hold names it', () => {
    const own = recorded(recorded(), 'risk-on-return');
    expect(own.complaints).toMatchObject([
      { n: 1, matter: 'treatment' },
      { n: 2, matter: 'risk-on-return' },
    ]);
    expect(own.holds).toMatchObject([{ reason: 'Complaint 2 is about a risk on return.' }]);
  });

  test('about a risk holds the case also where an earlier one does: an assessment in between did not know of it', () => {
    const both = recorded(recorded({}, 'risk-on-return'), 'risk-on-return');
    expect(both.holds).toMatchObject([
      { n: 1, reason: 'Complaint 1 is about a risk on return.' },
      { n: 2, reason: 'Complaint 2 is about a risk on return.' },
    ]);
    const assessment = { ...assessed(), assessedAt: addHours(now, -1) };
    const second = { hold: 2, reason: 'R', subject: 'another', roles: ['assessor'] } as const;
    expect(releaseHold(files({ ...both, assessment }), second, addHours(now, 1))).toMatchObject({
      error: { kind: 'hold-needs-fact', hold: 2 },
    });
  });

  test('was not received tomorrow', () => {
    const receivedOn = day('2026-06-07');
    expect(recordComplaint(files(), { ...facts, receivedOn }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'receivedOn', date: receivedOn },
    });
    expect(recordComplaint(files(), { ...facts, receivedOn }, at('2026-06-06T10:00:00Z'))).toMatchObject({ ok: true });
  });
});

describe('the answer', () => {
  const later = addHours(now, 24);
  const answer = { official: 'Head', upheld: true, reasons: 'So it is.' };
  const given = { ...answer, complaint: 2, subject: 'supervisor' };
  const two = recorded(recorded({}, 'risk-on-return'));
  const [first, second] = two.complaints ?? [];

  test('is given to that complaint, with reasons; the others stay open', () => {
    expect(done(answerComplaint(files(two), given, later)).own?.complaints).toEqual([
      first,
      { ...second, answer: { ...answer, at: later, by: 'supervisor' } },
    ]);
  });

  test('releases no hold: that is another act, of another person', () => {
    const { own } = done(answerComplaint(files(two), { ...given, complaint: 1 }, later));
    expect(own).toMatchObject({ holds: two.holds, changedAt: later });
    expect(own?.holds).toHaveLength(1);
  });

  test('is not given by who took the complaint in', () => {
    expect(answerComplaint(files(two), { ...given, subject: 'officer' }, later)).toEqual({
      ok: false,
      error: { kind: 'recorder-answers', complaint: 2 },
    });
  });

  test('is given once, and to a complaint that there is', () => {
    const answered = done(answerComplaint(files(two), given, later)).own ?? emptyOwnFile;
    const none = (complaint: number) => ({ ok: false, error: { kind: 'no-such-open-complaint', complaint } });
    expect(answerComplaint(files(answered), given, later)).toEqual(none(2));
    expect(answerComplaint(files(two), { ...given, complaint: 3 }, later)).toEqual(none(3));
    expect(answerComplaint(files(), given, later)).toEqual(none(2));
    expect(answerComplaint(files(answered), { ...given, complaint: 1 }, later)).toMatchObject({ ok: true });
  });
});
