import { describe, expect, test } from 'vitest';
import { holdTransfer, releaseTransfer } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { confirmHandOver, planHandOver } from '../../../domain/convicted-transfer/plan-hand-over.ts';
import { recordSentenceEnd, type SentenceEndFacts } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { reportEnforcement } from '../../../domain/convicted-transfer/report-enforcement.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { day, decidedAt, KZ, leavesAt, moment, plan } from './specimen-facts.ts';
import {
  afterMove,
  authorise,
  authorised,
  complete,
  doing,
  type Files,
  fresh,
  handedOver,
  handOver,
  refusedAs,
  seenBy,
  step,
} from './specimen-transfer.ts';

const statusOf = (result: ReturnType<typeof handOver>) => (result.ok ? result.value.shared?.status : result.error.kind);

describe('a hand-over is planned', () => {
  const planning = (but: Partial<typeof plan> | object, files = complete('plan', 'confirmation')) =>
    refusedAs(planHandOver(seenBy(files, 'sentencing'), { ...plan, ...but }, decidedAt));

  test.for([
    ['once both agreed', {}, 'done'],
    ['not in the past', { leavesAt: decidedAt }, 'hand-over-past'],
    ['not years ahead', { arrivesAt: moment('2030-01-01T00:00:00.000Z') }, 'hand-over-beyond-plans'],
    ['not to arrive before it leaves', { arrivesAt: addHours(leavesAt, -1) }, 'arrives-before-leaving'],
    ['not through one of the two States', { through: [KZ] }, 'way-names-state-twice'],
  ] as const)('%s', ([, but, kind]) => expect(planning(but)).toBe(kind));

  test('never before', () => expect(planning({}, fresh())).toBe('wrong-convicted-transfer-state'));

  test('and confirmed by its number, once; a new plan is confirmed anew', () => {
    const confirming = (files: Files, n: number) =>
      confirmHandOver(seenBy(files, 'administering'), { plan: n, official: 'P', receivedAtPlace: 'G' }, decidedAt);
    expect(refusedAs(confirming(complete(), 1))).toBe('hand-over-confirmed-already');
    expect(refusedAs(confirming(complete(), 2))).toBe('no-such-hand-over-plan');
    const anew = step(complete(), 'plan', decidedAt);
    expect(anew.shared).toMatchObject({ plans: 2, plan: { n: 2 } });
    expect(refusedAs(confirming(anew, 1))).toBe('no-such-hand-over-plan');
    expect(refusedAs(confirming(anew, 2))).toBe('done');
  });
});

describe('somebody lets the person go', () => {
  test.for(['vn-opens', 'vn-asks', 'vn-agrees', 'kz-agrees'])('who did not further the transfer as %s did', (subject) =>
    expect(refusedAs(authorise(complete(), subject))).toBe('requester-authorises'));

  test('within six hours of the plan', () => {
    expect(refusedAs(authorise(complete(), 's', addHours(leavesAt, -6.1)))).toBe('hand-over-not-near');
    expect(refusedAs(authorise(complete(), 's', addHours(leavesAt, -6)))).toBe('done');
    expect(refusedAs(authorise(complete(), 's', addHours(leavesAt, 6.1)))).toBe('hand-over-not-near');
  });

  test('only once both agreed', () => expect(refusedAs(authorise(fresh()))).toBe('wrong-convicted-transfer-state'));
});

describe('the person is handed over', () => {
  test('within the six hours of the authorisation, else in breach', () => {
    expect(statusOf(handOver(authorised(), addHours(decidedAt, 6)))).toBe('handed-over');
    expect(statusOf(handOver(authorised(), addHours(decidedAt, 6.1)))).toBe('handed-over-in-breach');
    expect(statusOf(handOver(authorised(), addHours(decidedAt, -1), decidedAt))).toBe('handed-over-in-breach');
  });

  test.for([
    ['sentencing', 'holds'],
    ['administering', 'other-side'],
  ] as const)('in breach after a hold of the %s State, also one that was released', ([side, lacked]) => {
    const later = addHours(decidedAt, 1);
    const held = doing(authorised(), side, (files) => holdTransfer(files, { kind: 'other', reason: 'R', subject: 'one' }, later));
    const released = doing(held, side, (files) => releaseTransfer(files, { hold: 1, reason: 'R', subject: 'two' }, later));
    for (const files of [held, released]) {
      const done = handOver(files);
      expect(statusOf(done)).toBe('handed-over-in-breach');
      expect(done.ok && done.value.own?.breachLacked).toEqual([lacked]);
    }
  });

  test.for([
    'finality',
    'nationality',
    'fitness',
    'travelDocument',
    'assessment',
    'courtDecision',
  ] as const)('in breach after another %s took the place of what was looked at', (name) =>
    expect(statusOf(handOver(step(authorised(), name, addHours(decidedAt, 1))))).toBe('handed-over-in-breach'));

  test('not in the future, not before the opening, not twice', () => {
    expect(statusOf(handOver(authorised(), leavesAt, decidedAt))).toBe('date-in-future');
    expect(statusOf(handOver(authorised(), moment('2026-05-01T00:00:00.000Z'), decidedAt))).toBe('handed-over-before-opening');
    expect(statusOf(handOver(handedOver()))).toBe('wrong-convicted-transfer-state');
  });

  test('and what it lacked stays with the sentencing State', () => {
    const done = handOver(complete());
    if (!done.ok) throw new Error(done.error.kind);
    expect(done.value.own).toHaveProperty('breachLacked');
    expect(JSON.stringify(done.value.shared)).not.toContain('Lacked');
  });
});

describe('a hold', () => {
  const held = (kind: 'protection' | 'medical' | 'other') =>
    doing(complete(), 'sentencing', (files) => holdTransfer(files, { kind, reason: 'R', subject: 'one' }, decidedAt));
  const releasing = (files: Files, subject: string, hold = 1) =>
    refusedAs(releaseTransfer(seenBy(files, 'sentencing'), { hold, reason: 'R', subject }, addHours(decidedAt, 2)));

  test('is released by another person', () => {
    expect(releasing(held('other'), 'one')).toBe('holder-releases');
    expect(releasing(held('other'), 'two')).toBe('done');
    expect(releasing(held('other'), 'two', 2)).toBe('no-such-open-hold');
  });

  test('for protection or health, once it was looked at since', () => {
    const later = addHours(decidedAt, 1);
    expect(releasing(held('protection'), 'two')).toBe('hold-needs-fact');
    expect(releasing(step(held('protection'), 'assessment', later), 'two')).toBe('done');
    expect(releasing(held('medical'), 'two')).toBe('hold-needs-fact');
    expect(releasing(step(held('medical'), 'fitness', later), 'two')).toBe('done');
  });
});

const later = moment('2026-09-01T00:00:00.000Z');

const reported = (files: Files, on = '2026-07-01') =>
  reportEnforcement(seenBy(files, 'administering'), { stage: 'in-progress', on: day(on), report: 'R' }, later);

const ending = (files: Files, but: Partial<SentenceEndFacts> = {}) =>
  recordSentenceEnd(
    seenBy(files, but.side ?? 'administering'),
    { how: 'served', on: day('2026-08-01'), basis: 'B', side: 'administering', ...but },
    later,
  );

const inBreach = () => afterMove(complete(), 'sentencing', handOver(complete()));

describe('the administering State reports', () => {
  test('once the person is there, of no day before', () => {
    expect(refusedAs(reported(complete()))).toBe('wrong-convicted-transfer-state');
    expect(refusedAs(reported(handedOver(), '2026-05-30'))).toBe('date-too-early');
    expect(refusedAs(reported(handedOver(), '2026-10-01'))).toBe('date-in-future');
  });

  test('and numbers its reports', () => {
    const once = afterMove(handedOver(), 'administering', reported(handedOver()));
    expect(once.shared.status).toBe('enforced');
    expect(afterMove(once, 'administering', reported(once)).shared).toMatchObject({ reports: [{ n: 1 }, { n: 2 }] });
  });

  test('and what was in breach stays so to the end', () => {
    const after = afterMove(inBreach(), 'administering', reported(inBreach()));
    expect(after.shared.status).toBe('handed-over-in-breach');
    expect(afterMove(after, 'administering', ending(after)).shared).toMatchObject({ status: 'ended', inBreach: true });
  });
});

describe('the sentence ends', () => {
  test.for([
    ['served', 'administering', 'done'],
    ['released', 'administering', 'done'],
    ['escaped', 'administering', 'done'],
    ['died', 'administering', 'done'],
    ['pardoned', 'administering', 'done'],
    ['pardoned', 'sentencing', 'done'],
    ['set-aside', 'sentencing', 'done'],
    ['served', 'sentencing', 'end-of-other-state'],
    ['set-aside', 'administering', 'end-of-other-state'],
  ] as const)('%s, recorded by the %s State: %s', ([how, side, kind]) =>
    expect(refusedAs(ending(handedOver(), { how, side }))).toBe(kind));

  test('by whose pardon is on record', () =>
    expect(
      afterMove(handedOver(), 'sentencing', ending(handedOver(), { how: 'pardoned', side: 'sentencing' })).shared,
    ).toMatchObject({
      status: 'ended',
      end: { how: 'pardoned', state: 'VN' },
      inBreach: false,
    }));

  test('on no day before the hand-over, and on none to come', () => {
    expect(refusedAs(ending(handedOver(), { on: day('2026-05-30') }))).toBe('date-too-early');
    expect(refusedAs(ending(handedOver(), { on: day('2026-10-01') }))).toBe('date-in-future');
    expect(refusedAs(ending(complete()))).toBe('wrong-convicted-transfer-state');
  });
});
