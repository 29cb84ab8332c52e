import { describe, expect, test } from 'vitest';
import { standingConsent } from '../../../domain/convicted-transfer/consent-on-record.ts';
import { recordConsent } from '../../../domain/convicted-transfer/record-consent.ts';
import { recordSentenceEnd } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { type VerificationFacts, verifyConsent } from '../../../domain/convicted-transfer/verify-consent.ts';
import { consentAnew, informed, takenBack } from './specimen-consent.ts';
import { consent, day, decidedAt, leavesAt, moment, openedAt, rules } from './specimen-facts.ts';
import {
  afterMove,
  authorise,
  authorised,
  complete,
  dayOfStep,
  doing,
  type Files,
  fresh,
  handedOver,
  handOver,
  lacking,
  refusedAs,
  type Step,
  type StepName,
  seenBy,
  step,
  steps,
} from './specimen-transfer.ts';

const verifying = (files: Files, but: Partial<VerificationFacts> = {}, now = openedAt) =>
  verifyConsent(
    seenBy(files, 'administering'),
    { found: 'free-and-informed', on: day('2026-05-04'), official: 'Consul', subject: 'kz-consul', ...but },
    now,
  );

describe('a consent is verified', () => {
  const given = () => step(informed(), 'consent');

  test('by another person than who recorded it, after it was given', () => {
    expect(refusedAs(verifying(given()))).toBe('done');
    expect(refusedAs(verifying(given(), { subject: consent.subject }))).toBe('consent-recorder-verifies');
    expect(refusedAs(verifying(given(), { on: day('2026-05-03') }))).toBe('date-too-early');
    expect(refusedAs(verifying(informed()))).toBe('no-consent-stands');
    expect(refusedAs(verifying(handedOver()))).toBe('wrong-convicted-transfer-state');
  });

  test('and falls with all that rests on it where it is found not to be free', () => {
    const { shared } = afterMove(complete(), 'administering', verifying(complete(), { found: 'not-free-or-not-informed' }));
    expect(shared.status).toBe('requested');
    expect(standingConsent(shared)).toBeUndefined();
    expect(shared).not.toHaveProperty('agreements');
    expect(shared).not.toHaveProperty('courtDecision');
  });
});

describe('consent is taken back', () => {
  test.for(['sentencing', 'administering'] as const)('at any time until the hand-over, to the %s State', (side) => {
    for (const files of [step(informed(), 'consent'), complete(), authorised()])
      expect(refusedAs(takenBack(files, decidedAt, side))).toBe('done');
  });

  const names = Object.keys(steps) as StepName[];

  test.for(names.slice(names.indexOf('consent')))('after the step %s, and whatever follows, nobody is let go', (last) => {
    const until = names.indexOf(last) + 1;
    const doneBefore = names.slice(0, until).reduce((files, name) => step(files, name, dayOfStep(name)), fresh());
    const taken = afterMove(doneBefore, 'sentencing', takenBack(doneBefore, moment('2026-05-25T06:00:00.000Z')));
    const rest = [...names.slice(until), 'sentencingAgrees', 'administeringAgrees', 'plan', 'confirmation'] as StepName[];
    const files = rest.reduce((before, name) => {
      const [side, move]: Step = steps[name];
      const result = move(seenBy(before, side), decidedAt);
      return result.ok ? afterMove(before, side, result) : before;
    }, taken);
    expect(['interest-stated', 'requested']).toContain(files.shared.status);
    expect(refusedAs(authorise(files))).toBe('wrong-convicted-transfer-state');
    const done = handOver(files);
    expect(done.ok && done.value.shared?.status).toBe('handed-over-in-breach');
    expect(done.ok && done.value.own?.breachLacked).toContain('consent');
  });

  test('is kept, and everything that rested on it falls', () => {
    const { shared } = afterMove(complete(), 'sentencing', takenBack(complete()));
    expect(shared.status).toBe('requested');
    expect(shared.consents?.[0]).toMatchObject({ n: 1, withdrawal: { at: decidedAt, official: 'O' } });
    for (const fallen of ['agreements', 'courtDecision', 'plan']) expect(shared).not.toHaveProperty(fallen);
    expect(shared.fallenAgreements).toMatchObject([
      { from: 'sentencing', consent: 1, by: 'vn-agrees' },
      { from: 'administering', consent: 1, by: 'kz-agrees' },
    ]);
    for (const kept of ['sentence', 'finality', 'dualCriminality', 'request']) expect(shared).toHaveProperty(kept);
  });

  test('on the way to the airport: the authorisation stands no more, also once consent is given anew', () => {
    const fallen = afterMove(authorised(), 'sentencing', takenBack(authorised()));
    const done = handOver(fallen);
    expect(done.ok && done.value.shared?.status).toBe('handed-over-in-breach');
    const given = doing(fallen, 'sentencing', (files) => recordConsent(files, consentAnew, rules, decidedAt));
    const verified = afterMove(given, 'administering', verifying(given, { on: day('2026-06-01') }, decidedAt));
    const anew = (['sentencingAgrees', 'administeringAgrees', 'courtDecision', 'plan', 'confirmation'] as const).reduce(
      (files, name) => step(files, name, decidedAt),
      verified,
    );
    expect(lacking(anew)).toEqual([]);
    const again = handOver(anew);
    expect(again.ok && again.value.shared?.status).toBe('handed-over-in-breach');
    const authorisedAnew = handOver(authorised(anew));
    expect(authorisedAnew.ok && authorisedAnew.value.shared?.status).toBe('handed-over');
  });

  test('where it was said before the hand-over and recorded afterMove, the hand-over was in breach', () => {
    const late = takenBack(handedOver(), decidedAt, 'administering', moment('2026-06-02T00:00:00.000Z'));
    expect(late.ok && late.value.shared?.status).toBe('handed-over-in-breach');
    expect(refusedAs(takenBack(handedOver(), leavesAt))).toBe('withdrawn-after-hand-over');
  });

  test('also where the sentence has ended since: it ended after a hand-over in breach', () => {
    const later = moment('2026-06-03T06:00:00.000Z');
    const ended = doing(handedOver(), 'administering', (files) =>
      recordSentenceEnd(files, { how: 'released', on: day('2026-06-02'), basis: 'B', side: 'administering' }, later),
    );
    const late = takenBack(ended, decidedAt, 'sentencing', later);
    expect(late.ok && late.value.shared).toMatchObject({ status: 'ended', inBreach: true, end: { how: 'released' } });
    expect(refusedAs(takenBack(ended, leavesAt, 'sentencing', later))).toBe('withdrawn-after-hand-over');
  });

  test('not where none stands, not in the future, not before it was given', () => {
    expect(refusedAs(takenBack(informed()))).toBe('no-consent-stands');
    expect(refusedAs(takenBack(complete(), leavesAt, 'sentencing', decidedAt))).toBe('date-in-future');
    expect(refusedAs(takenBack(complete(), moment('2026-05-02T00:00:00.000Z')))).toBe('withdrawn-before-consent');
  });

  test('and a new one needs everything anew', () => {
    const fallen = afterMove(complete(), 'sentencing', takenBack(complete()));
    const agreeing = doing(fallen, 'sentencing', (files) => recordConsent(files, consentAnew, rules, decidedAt));
    expect(agreeing.shared.consents).toHaveLength(2);
    expect(standingConsent(agreeing.shared)).not.toHaveProperty('verification');
  });
});
