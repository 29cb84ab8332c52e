import { describe, expect, test } from 'vitest';
import { alertDeletions, type BorderAlert } from '../../../domain/file/border-alert.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { type BorderAlertFacts, recordBorderAlert } from '../../../domain/sanction/record-border-alert.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { at, BE, DE, day, done, FR, frozen, KZ, NL, opened } from '../specimen.ts';
import { aBan, anOutcome, aReview } from './specimen-ban.ts';

const now = at('2027-08-01T08:00:00Z');
const entered = frozen({
  is: 'entered',
  kind: 'return',
  reference: 'SIS-1',
  enteredOn: day('2027-07-01'),
  subject: 'recorder',
} as const);
const deleted = frozen({ is: 'deleted', n: 1, on: day('2027-07-20'), why: 'left', subject: 'deleter' } as const);
const record = (facts: BorderAlertFacts, own: OwnFile = {}, state = FR) =>
  recordBorderAlert(frozen({ shared: opened(), own }), facts, state, now);
const refused = (error: object) => ({ ok: false, error });

const { is: _is, subject, ...stated } = entered;
const standing: BorderAlert = frozen({ ...stated, n: 1, recordedAt: now, by: subject });

describe('an alert', () => {
  test('is recorded as entered, with nothing derived from it or for it', () => {
    const own = { entryBans: [aBan()] };
    expect(done(record(entered, own)).own).toStrictEqual({ ...own, borderAlerts: [standing], changedAt: now });
  });

  test.each(alertDeletions)('is recorded as deleted, for its reason: %s', (why) => {
    const { own } = done(record({ ...deleted, why }, { borderAlerts: [standing] }));
    const deletion = { on: deleted.on, why, recordedAt: now, by: 'deleter' };
    expect(own?.borderAlerts).toStrictEqual([{ ...standing, deletion }]);
  });

  test('is deleted once, on a day that has come and not before it was entered', () => {
    const own = { borderAlerts: [standing] };
    expect(record(deleted, done(record(deleted, own)).own)).toEqual(refused({ kind: 'border-alert-deleted', alert: 1 }));
    expect(record({ ...deleted, n: 2 }, own)).toEqual(refused({ kind: 'no-such-border-alert', alert: 2 }));
    const late = day('2027-08-02');
    expect(record({ ...deleted, on: late }, own)).toEqual(refused({ kind: 'date-in-future', field: 'alert/on', date: late }));
    expect(record({ ...deleted, on: day('2027-06-30') }, own)).toMatchObject({
      error: { kind: 'date-too-early', field: 'alert/on', earliest: '2027-07-01' },
    });
    expect(record({ ...deleted, on: entered.enteredOn }, own)).toMatchObject({ ok: true });
  });

  test('was entered on a day that has come', () => {
    const late = day('2027-08-02');
    expect(record({ ...entered, enteredOn: late })).toEqual(
      refused({ kind: 'date-in-future', field: 'alert/enteredOn', date: late }),
    );
  });

  test('for refusal of entry was not entered for a ban before that was decided; one for return may have been', () => {
    const own = { entryBans: [aBan({ decidedOn: day('2027-07-02') })] };
    expect(record({ ...entered, kind: 'refusal-of-entry', ban: 1 }, own)).toMatchObject({
      error: { kind: 'date-too-early', field: 'alert/enteredOn', earliest: '2027-07-02' },
    });
    expect(record({ ...entered, kind: 'refusal-of-entry', ban: 1, enteredOn: day('2027-07-02') }, own)).toMatchObject({
      ok: true,
    });
    expect(record({ ...entered, ban: 1 }, own)).toMatchObject({ ok: true });
  });

  test('names a ban that is there, and is entered about none after that was lifted', () => {
    expect(record({ ...entered, ban: 1 })).toEqual(refused({ kind: 'no-such-ban', ban: 1 }));
    const own = { entryBans: [aBan()], banReviews: [aReview({ outcome: anOutcome({ decidedOn: day('2027-07-01') }) })] };
    expect(record({ ...entered, ban: 1 }, own)).toMatchObject({ ok: true });
    expect(record({ ...entered, ban: 1, enteredOn: day('2027-07-02') }, own)).toEqual(
      refused({ kind: 'ban-lifted', ban: 1, on: '2027-07-01' }),
    );
  });

  test('is of a State of the Schengen area alone: Norway and Switzerland are, Kazakhstan and other third States are not', () => {
    for (const state of [FR, BE, NL, DE, stateOf('NO'), stateOf('CH')])
      expect(record(entered, {}, state)).toMatchObject({ ok: true });
    for (const state of [KZ, stateOf('RU'), stateOf('BY'), stateOf('UZ'), stateOf('IE'), stateOf('CY')])
      for (const facts of [entered, deleted])
        expect(record(facts, { borderAlerts: [standing] }, state)).toMatchObject({
          error: { kind: 'outside-schengen-area', state },
        });
  });
});
