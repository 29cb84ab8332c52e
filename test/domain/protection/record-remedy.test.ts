import { describe, expect, test } from 'vitest';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { remedyOutcomes, remedyStates } from '../../../domain/file/remedies.ts';
import { recordRemedy } from '../../../domain/protection/record-remedy.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { at, day, done } from '../specimen.ts';
import { guardedOwn } from '../specimen-movement.ts';
import { files } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const stated = { appealPeriodEndsOn: day('2026-06-01'), certifiedAt: addHours(now, -1), certifiedBy: 'Court', reference: 'C' };
const record = (changes: object, own = {}) =>
  recordRemedy(files(own), { ...stated, state: 'none-lodged', subject: 'officer', ...changes }, now);

describe('how the person’s remedies stand', () => {
  test.each(remedyStates)('%s is recorded in the own file, dated; one that is open holds the case by itself', (state) => {
    const hold = { n: 1, kind: 'appeal', reason: `A remedy is ${state}.`, placedAt: now, by: 'officer' };
    expect(done(record({ state }, { reasonsKept: 'Kept.' }))).toStrictEqual({
      own: {
        reasonsKept: 'Kept.',
        remedies: { ...stated, state, recordedAt: now },
        changedAt: now,
        ...(state === 'lodged' || state === 'pending' ? { holds: [hold] } : {}),
      },
    });
  });

  test('are those against the return decision on record, by its reference', () => {
    const { returnDecision } = guardedOwn();
    expect(done(record({}, { returnDecision })).own?.remedies).toHaveProperty('decision', 'R-1');
    expect(done(record({})).own?.remedies).not.toHaveProperty('decision');
  });

  test('a remedy that goes from lodged to pending sets no second hold', () => {
    const own = done(record({ state: 'lodged' })).own ?? emptyOwnFile;
    expect(done(record({ state: 'pending' }, own)).own?.holds).toHaveLength(1);
  });

  test('a final one does not take the hold away: a person releases it', () => {
    const own = done(record({ state: 'lodged' })).own ?? emptyOwnFile;
    expect(done(record({ state: 'final', outcome: 'dismissed' }, own)).own?.holds).toEqual(own.holds);
  });

  test.each(remedyOutcomes)('ended as %s only where it is final', (outcome) => {
    for (const state of remedyStates)
      expect(record({ state, outcome })).toMatchObject(
        state === 'final' ? { value: { own: { remedies: { outcome } } } } : { error: { kind: 'outcome-of-open-remedy' } },
      );
  });

  test('are certified by now', () => {
    expect(record({ certifiedAt: now })).toMatchObject({ ok: true });
    const later = addHours(now, 0.1);
    expect(record({ certifiedAt: later })).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'certifiedAt', date: later },
    });
  });
});
