import { describe, expect, test } from 'vitest';
import type { Notification } from '../../../domain/file/notification.ts';
import { recordCounsel } from '../../../domain/protection/record-counsel.ts';
import { recordNotification } from '../../../domain/protection/record-notification.ts';
import { at, day, done } from '../specimen.ts';
import { guardedOwn } from '../specimen-movement.ts';
import { files } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const today = at('2026-06-06T10:00:00Z');
const tomorrow = day('2026-06-07');
const [{ recordedAt, decision: _reference, ...facts }] = guardedOwn().notifications as readonly [Notification];
const { returnDecision } = guardedOwn();
const decided = { ...(returnDecision && { returnDecision }) };

describe('that the person was told', () => {
  test('is kept in the own file, dated, beside what the person was told before', () => {
    const before = { ...facts, decision: 'R-1', recordedAt };
    const own = { ...decided, notifications: [before], reasonsKept: 'Kept.' };
    expect(done(recordNotification(files(own), { ...facts, of: 'transfer' }, now))).toStrictEqual({
      own: { ...own, notifications: [before, { ...facts, of: 'transfer', recordedAt: now }], changedAt: now },
    });
    expect(done(recordNotification(files(decided), facts, now)).own?.notifications).toStrictEqual([
      { ...facts, decision: 'R-1', recordedAt: now },
    ]);
  });

  test('of a decision needs that there is one', () => {
    expect(recordNotification(files(), facts, now)).toEqual({ ok: false, error: { kind: 'nothing-to-tell' } });
  });

  test.each(['transfer', 'end-of-the-case'] as const)('of the %s needs no decision', (of) => {
    expect(recordNotification(files(), { ...facts, of }, now)).toMatchObject({ ok: true });
  });

  test('is not of tomorrow', () => {
    expect(recordNotification(files(decided), { ...facts, toldOn: tomorrow }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'toldOn', date: tomorrow },
    });
    expect(recordNotification(files(decided), { ...facts, toldOn: tomorrow }, today)).toMatchObject({ ok: true });
  });
});

describe('who speaks for the person', () => {
  const has = { has: true, name: 'Counsel', contact: 'C', since: day('2026-06-05') } as const;
  const hasNot = { has: false, why: 'Wants none.', offeredOn: day('2026-06-05') } as const;

  test.each([
    ['counsel', has],
    ['nobody, although it was offered', hasNot],
  ] as const)('%s: the latest record counts, and all else stays', (_who, counsel) => {
    const own = { counsel: { ...has, name: 'Another', recordedAt }, reasonsKept: 'Kept.' };
    expect(done(recordCounsel(files(own), counsel, now))).toEqual({
      own: { counsel: { ...counsel, recordedAt: now }, reasonsKept: 'Kept.', changedAt: now },
    });
  });

  test('does so since no later than today, and was offered no later', () => {
    expect(recordCounsel(files(), { ...has, since: tomorrow }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'since', date: tomorrow },
    });
    expect(recordCounsel(files(), { ...hasNot, offeredOn: tomorrow }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'offeredOn', date: tomorrow },
    });
    expect(recordCounsel(files(), { ...has, since: tomorrow }, today)).toMatchObject({ ok: true });
  });
});
