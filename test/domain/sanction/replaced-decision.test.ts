import { describe, expect, test } from 'vitest';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { basisOnRecord } from '../../../domain/sanction/basis-on-record.ts';
import { exitExecutes } from '../../../domain/sanction/exit-executes.ts';
import { sanctionTerms } from '../../../domain/sanction/sanction-terms.ts';
import { at, day, FR } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, recorded } from './specimen-ban.ts';
import { filesOf, untilDay } from './specimen-sanction.ts';

const now = at('2027-09-01T12:00:00Z');

/** A second obligation to leave, told after the person had left on the first and come back. */
const second = { ...untilDay('2027-07-10'), decidedOn: day('2027-06-01'), notifiedOn: day('2027-06-02') };
const first = anExit('2027-02-01');
const ofSecond = anExit('2027-08-01', { n: 2 });
const left = { returnDecision: second, exitProofs: [first] };

describe('an exit that executed a decision in whose place another came', () => {
  test('is no exit within the time that the later one leaves', () => {
    expect(basisOnRecord({ files: filesOf(left), now })).toEqual({ is: 'stayed-beyond-period', until: '2027-07-10' });
    expect(exitExecutes(filesOf(left).own, first)).toMatchObject({ returnDecision: false });
  });

  test.each([
    ['decided here', aBan()],
    ['earlier', anEarlierBan()],
  ])('still begins the ban that was beside that decision, also once the person left again: %s', (_origin, ban) => {
    for (const exitProofs of [[first], [first, ofSecond]])
      expect(banTime(filesOf({ ...left, exitProofs, entryBans: [ban] }), ban, FR, now)).toMatchObject({ from: '2027-02-01' });
  });

  test('begins no ban that was decided beside the later one', () => {
    const ban = aBan({ decidedOn: day('2027-06-01') });
    expect(banTime(filesOf({ ...left, entryBans: [ban] }), ban, FR, now)).toMatchObject({ is: 'not-begun' });
    const again = filesOf({ ...left, exitProofs: [first, ofSecond], entryBans: [ban] });
    expect(banTime(again, ban, FR, now)).toMatchObject({ from: '2027-08-01' });
  });

  test('ends no alert for return that was entered on the later one', () => {
    const borderAlerts = [
      { n: 1, kind: 'return', reference: 'R', enteredOn: day('2027-06-03'), recordedAt: recorded, by: 'recorder' },
    ] as const;
    const kinds = (files = filesOf({ ...left, borderAlerts })) => sanctionTerms(files, FR, now).map(({ kind }) => kind);
    expect(kinds()).not.toContain('return-alert-to-be-ended');
    expect(kinds(filesOf({ ...left, borderAlerts, exitProofs: [first, ofSecond] }))).toContain('return-alert-to-be-ended');
  });
});
