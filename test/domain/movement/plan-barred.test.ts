import { describe, expect, test } from 'vitest';
import type { BestInterest } from '../../../domain/file/best-interest.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { changeTransfer } from '../../../domain/movement/change-transfer.ts';
import { planBar, planTransfer } from '../../../domain/movement/plan-transfer.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { accepted, anAgreement, at, day, FR, KZ, NL, namedBy, opened, received, someFacts } from '../specimen.ts';
import { aPlan, guarded, guardedByRequested, morning, planned, takeBack } from '../specimen-movement.ts';

const now = at('2026-06-12T08:00:00Z');
const claim = { outcome: 'undecided', checkedOn: day('2026-06-11'), source: 'Register', recordedAt: now } as const;
const stop = { n: 1, country: KZ, basis: 'assessment', foundAt: now, by: 'assessor' } as const;
const keptStop: Kept = { caseId: 'another', entries: [{ kind: 'stop', n: 1, country: KZ, since: now, by: 'finder-there' }] };
const keptClaim: Kept = { caseId: 'another', entries: [{ kind: 'claim', claim: 'protected', since: now }] };
const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2016' as BirthDate };
const finding: BestInterest = {
  finding: 'in-best-interest',
  guardian: { name: 'Aunt', relation: 'aunt', contact: 'Almaty', acceptedInWriting: true },
  decidedBy: 'Judge',
  reasons: 'R',
  recordedAt: now,
};
const about = (changes: Partial<Person>) => accepted(received(opened({ person: { ...someFacts().person, ...changes } })));

const plan = (files: GuardedFiles, way = aPlan()) => {
  const result = planTransfer(files, way, anAgreement(), now);
  return result.ok ? 'planned' : result.error;
};
const barredBy = (...conditions: string[]) =>
  expect.objectContaining({
    kind: 'plan-barred',
    conditions: conditions.map((condition) => expect.objectContaining({ condition })),
  });

describe('no plan is sent to the other State', () => {
  test('while a claim for protection bars it, in this case or in another about the person', () => {
    expect(plan(guarded(accepted(), { claim }))).toMatchObject({ kind: 'claim-bars-outgoing', claim: 'undecided' });
    const files = { ...guarded(accepted(), {}), keptBy: { requesting: [keptClaim], requested: [] } };
    expect(plan(files)).toMatchObject({ kind: 'claim-bars-outgoing', claim: 'protected', recordedIn: 'another' });
  });

  test('while a stop of this State stands against the way, from this case or another', () => {
    expect(plan(guarded(accepted(), { stops: [stop] }))).toEqual({
      kind: 'plan-barred',
      conditions: [
        {
          condition: 'stop',
          why: 'A real risk was found in KZ and is not reopened',
          source: expect.stringContaining('Non-refoulement'),
        },
      ],
    });
    expect(plan({ ...guarded(accepted(), {}), keptBy: { requesting: [keptStop], requested: [] } })).toEqual(barredBy('stop'));
  });

  test('by a way through a country for which the person is stopped', () => {
    const [leg] = aPlan().legs;
    const legs = [
      { ...leg, to: { state: FR, name: 'Roissy' }, arrivesAt: addHours(morning, 3) },
      { ...leg, from: { state: FR, name: 'Roissy' }, departsAt: addHours(morning, 4) },
    ] as const;
    const files = guarded(accepted(), { stops: [{ ...stop, country: FR }] });
    expect(plan(files, aPlan({ legs }))).toEqual(barredBy('stop'));
    expect(plan(files)).toBe('planned');
  });

  test('about somebody who may be a minor before it is found in their best interest', () => {
    const file = about({ dateOfBirth: '2010' as BirthDate });
    expect(plan(guarded(file, {}))).toEqual(barredBy('minor'));
    expect(plan(guarded(file, { bestInterests: [finding] }))).toBe('planned');
  });

  test('about a parent whose child nobody has looked at, stated in the case or with one of its own', () => {
    const parent = about({ minorChildren: [child] });
    expect(plan(guarded(parent, {}))).toEqual(barredBy('children'));
    expect(plan(guarded(parent, { bestInterests: [{ ...finding, child }] }))).toBe('planned');
    const linked = { ...guarded(accepted(), {}), linkedFrom: [namedBy('c')] };
    expect(plan(linked)).toEqual(barredBy('children'));
    const own: OwnFile = { bestInterests: [{ ...finding, linkedCase: 'c' }] };
    expect(plan({ ...linked, own, owns: { requesting: own, requested: {} } })).toBe('planned');
  });

  test('and all that bars it is said at once', () => {
    const file = about({ dateOfBirth: '2010' as BirthDate, minorChildren: [child] });
    expect(plan(guarded(file, { stops: [stop] }))).toEqual(barredBy('stop', 'minor', 'children'));
  });
});

describe('a plan is not barred', () => {
  test('by what is settled before the departure and not before the plan', () => {
    const hold = { n: 1, kind: 'other', reason: 'R', placedAt: now, by: 'officer' } as const;
    expect(plan(guarded(accepted(), { holds: [hold] }))).toBe('planned');
    expect(plan(guarded(accepted(), {}))).toBe('planned');
  });

  test('by what the receiving State keeps for itself: nobody could tell it from the plan', () => {
    const files = {
      ...guarded(accepted(), {}, { claim, stops: [stop] }),
      keptBy: { requesting: [], requested: [keptClaim, keptStop] },
    };
    expect(plan(files)).toBe('planned');
  });
});

describe('who moves the person is asked', () => {
  const back = {
    ...aPlan({}, KZ, NL),
    legs: [{ ...aPlan({}, KZ, NL).legs[0], departsAt: addHours(morning, 30), arrivesAt: addHours(morning, 40) }] as const,
  };
  const bar = (own: OwnFile, keptBy: GuardedFiles['keptBy']) =>
    planBar({ ...guardedByRequested(takeBack(), own), keptBy }, back, anAgreement(), addHours(morning, 3));

  test('in a taking back the requested State, and its register', () => {
    expect(bar({ claim }, { requesting: [], requested: [] })).toMatchObject({ kind: 'claim-bars-outgoing' });
    expect(bar({}, { requesting: [], requested: [keptClaim] })).toMatchObject({ kind: 'claim-bars-outgoing' });
    expect(bar({}, { requesting: [keptClaim, keptStop], requested: [] })).toBeUndefined();
    expect(bar({ stops: [{ ...stop, country: NL }] }, { requesting: [], requested: [] })).toEqual(barredBy('stop'));
  });
});

describe('a change of the plan', () => {
  const change = (own: OwnFile, way = aPlan({ protectiveMeasures: 'None' })) =>
    changeTransfer(guarded(planned(), own), way, anAgreement(), now);

  test('is barred as the plan is', () => {
    expect(change({ claim })).toMatchObject({ ok: false, error: { kind: 'claim-bars-outgoing' } });
    expect(change({ stops: [stop] })).toEqual({ ok: false, error: barredBy('stop') });
    expect(change({})).toMatchObject({ ok: true });
  });

  test('is first of all a plan that is one', () => {
    expect(change({ stops: [stop] }, aPlan({ mode: 'sea' }))).toMatchObject({ error: { kind: 'reasons-for-mode-missing' } });
    expect(planTransfer(guarded(accepted(), { stops: [stop] }), aPlan({ mode: 'sea' }), anAgreement(), now)).toMatchObject({
      error: { kind: 'reasons-for-mode-missing' },
    });
  });

  test('is looked at by a table of one’s choosing, as the plan is', () => {
    const own = { stops: [stop] };
    expect(planTransfer(guarded(accepted(), own), aPlan(), anAgreement(), now, {})).toMatchObject({ ok: true });
    expect(changeTransfer(guarded(planned(), own), aPlan(), anAgreement(), now, {})).toMatchObject({ ok: true });
  });
});
