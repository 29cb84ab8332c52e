import { describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { transitOwed } from '../../../domain/transit/owed-transit.ts';
import { revokeTransit } from '../../../domain/transit/revoke-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { anAgreement, done, fact, limitsWith } from '../specimen.ts';
import { accepted, arrivedAt, assessment, entryAt, exitAt, nextDay, requested, underWay } from './specimen-transit.ts';

const owed = (transit: Transit, own: object = {}, agreement = anAgreement()) =>
  transitOwed(transit, agreement, own).map(({ what, at }) => [what, at]);

const hoursBefore = (at: Instant, ...hours: number[]) => hours.map((count) => addHours(at, -count));

describe('what the time brings about in a transit', () => {
  test('that nobody answered, where no time to answer is known: the officers are told before the entry, where it lapses', () => {
    const [three, one, six] = hoursBefore(entryAt, 72, 24, 6);
    expect(owed(requested())).toEqual([
      ['answer', three],
      ['answer', one],
      ['answer', six],
      ['lapse', entryAt],
    ]);
    expect(transitOwed(requested(), anAgreement())[0]).toMatchObject({ notComputed: { kind: 'limit-unset' } });
  });

  test('that nobody answered, where it is known: they are told before it ends by the earlier reading', () => {
    const limits = limitsWith({
      'transit-answer': { period: fact({ count: 3, unit: 'calendar-days' }), start: fact('receipt') },
    });
    const agreement = anAgreement({ limits });
    const all = transitOwed(requested({}, agreement), agreement);
    const [first] = all;
    if (first?.what !== 'answer' || !('run' in first)) throw new Error('No time to answer is owed');
    const { until } = first.run.earliest;
    expect(until > arrivedAt).toBe(true);
    const [one, six, none] = hoursBefore(until, 24, 6, 0);
    expect(all.map(({ what, at }) => [what, at])).toEqual([
      ['answer', one],
      ['answer', six],
      ['answer', none],
      ['lapse', entryAt],
    ]);
  });

  test('that was asked for late: nobody is told of what was before it', () => {
    const late = { ...requested(), changedAt: addHours(entryAt, -24) } as Transit;
    expect(owed(late)).toEqual([
      ['answer', addHours(entryAt, -6)],
      ['lapse', entryAt],
    ]);
  });

  test('that was accepted: what the acceptance rests on is looked at again before the person comes', () => {
    const [three, one] = hoursBefore(entryAt, 72, 24);
    expect(owed(accepted(), { assessment: assessment() })).toEqual([
      ['reassessment', three],
      ['reassessment', one],
      ['lapse', exitAt],
    ]);
    expect(owed(accepted(), { assessment: assessment({ confirmedAt: three as Instant }) })).toEqual([['lapse', exitAt]]);
    expect(owed(accepted())).toEqual([['lapse', exitAt]]);
    const late = { ...accepted(), changedAt: addHours(entryAt, -48) } as Transit;
    expect(owed(late, { assessment: assessment() })).toEqual([
      ['reassessment', one],
      ['lapse', exitAt],
    ]);
  });

  test('that is under way: an exit that nobody reported, however late the entry was', () => {
    expect(owed(underWay())).toEqual([['exit', addHours(exitAt, 1)]]);
    const late = { ...underWay(), changedAt: addHours(exitAt, 5) } as Transit;
    expect(owed(late)).toEqual([['exit', addHours(exitAt, 1)]]);
  });

  test('that was revoked: an acknowledgement, until it is there', () => {
    const facts = { official: 'O', grounds: [], onwardNotAssured: true, roles: ['officer'], subject: 's' } as const;
    for (const [transit, at] of [
      [accepted(), nextDay],
      [underWay(), addHours(entryAt, 2)],
    ] as const) {
      const { transit: revoked } = done(revokeTransit(transit, {}, facts, anAgreement(), at));
      expect(owed(revoked)).toEqual([['acknowledgement', addHours(at, 0.25)]]);
      const { revocation } = revoked;
      if (revocation === undefined) throw new Error('Nothing is revoked');
      expect(owed({ ...revoked, revocation: { ...revocation, acknowledgedAt: at } } as Transit)).toEqual([]);
    }
  });
});
