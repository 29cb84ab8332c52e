import { describe, expect, test } from 'vitest';
import { type MovementKind, movementKinds } from '../../../domain/file/kind.ts';
import type { GuardFacts } from '../../../domain/movement/condition/guard-facts.ts';
import { notApplicable, notMet } from '../../../domain/movement/condition/verdict.ts';
import { conditions } from '../../../domain/movement/conditions.ts';
import { type GuardTable, guard, unmet, unmetBeforePlan } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { lackingOf } from '../../../domain/movement/lacking.ts';
import { accepted, anAgreement, FR, KZ, NL, namedBy } from '../specimen.ts';
import {
  aPlan,
  confirmed,
  guarded,
  guardedByRequested,
  guardedOwn,
  inUse,
  morning,
  notified,
  takeBack,
} from '../specimen-movement.ts';

const facts: GuardFacts = guardFactsOf(guarded(confirmed()), anAgreement(), morning);
const of = (kind: MovementKind) => guard({ ...facts, kind }).map(({ condition }) => condition);
const never = () => notMet('art. 1', 'Never');
const table: GuardTable = {
  use: { neededFor: ['readmission'], visibleTo: 'mover', barsPlan: true, check: () => notApplicable('art. 2', 'Nobody asks') },
  consent: { ...conditions.consent, neededFor: ['readmission'], check: never },
  stop: { neededFor: ['readmission', 'take-back'], visibleTo: 'mover', barsPlan: true, check: never },
  escort: { neededFor: ['take-back'], visibleTo: 'both', barsPlan: true, check: never },
};

describe('the guard', () => {
  test('runs the conditions that the kind of movement needs, in the order of the conditions', () => {
    expect(guard(facts, table).map(({ condition }) => condition)).toEqual(['consent', 'use', 'stop']);
    expect(guard({ ...facts, kind: 'take-back' }, table).map(({ condition }) => condition)).toEqual(['stop', 'escort']);
    expect(guard({ ...facts, kind: 'transit' }, table)).toEqual([]);
  });

  test('asks no decision of somebody taken back, and everything else that is asked of somebody sent away', () => {
    const outward = ['agreement', 'return-decision', 'notified', 'clear-day', 'remedies'];
    expect(of('readmission')).toEqual(Object.keys(conditions));
    expect(of('notice-only')).toEqual(of('readmission'));
    for (const kind of ['take-back', 'return-after-error'] as const)
      expect(of(kind)).toEqual(of('readmission').filter((condition) => !outward.includes(condition)));
    expect(of('transit')).toContain('agreement');
  });

  test('asks protection of every kind of movement', () => {
    for (const kind of movementKinds)
      expect(of(kind)).toEqual(
        expect.arrayContaining([
          'claim',
          'assessment',
          'stop',
          'holds',
          'another-procedure',
          'other-side',
          'trafficking',
          'minor',
          'children',
        ]),
      );
  });

  test('says how each stands, who sees it, and who can supply what is missing, where somebody can', () => {
    const [consent, , stop] = guard(facts, table);
    expect(consent).toStrictEqual({
      condition: 'consent',
      state: 'not-met',
      why: 'Never',
      source: 'art. 1',
      visibleTo: 'both',
      suppliedBy: conditions.consent.suppliedBy,
    });
    expect(stop).toStrictEqual({ condition: 'stop', state: 'not-met', why: 'Never', source: 'art. 1', visibleTo: 'mover' });
  });
});

describe('what is not met', () => {
  test('is neither what is met nor what asks nothing of the person', () => {
    expect(unmet(facts, table).map(({ condition }) => condition)).toEqual(['consent', 'stop']);
    expect(unmet(facts)).toEqual([]);
  });

  test('bars a plan where it is one of the conditions that are settled first', () => {
    expect(unmetBeforePlan(facts, table).map(({ condition }) => condition)).toEqual(['stop']);
    const nothing = guardFactsOf(guarded(accepted(), {}), anAgreement(), morning);
    expect(unmet(nothing).length).toBeGreaterThan(5);
    expect(unmetBeforePlan(nothing)).toEqual([]);
  });

  test('is said with why and by which rule, and no more', () => {
    expect(lackingOf(guard(facts, table))).toStrictEqual([
      { condition: 'consent', why: 'Never', source: 'art. 1' },
      { condition: 'stop', why: 'Never', source: 'art. 1' },
    ]);
    expect(lackingOf(guard(facts))).toEqual([]);
  });
});

describe('what the guard looks at', () => {
  const kept = [{ caseId: 'of the requesting', entries: [] }];
  const keptThere = [{ caseId: 'of the requested', entries: [] }];
  const keptBy = { requesting: kept, requested: keptThere };
  const linkedFrom = [namedBy('child')];
  const [own, other] = [guardedOwn(), guardedOwn({ reasonsKept: 'Kept.' })];

  test('is the requesting State as the mover of a readmission, and of a notice', () => {
    for (const file of [confirmed(), notified()]) {
      const looked = guardFactsOf({ ...guarded(file, own, other), keptBy, linkedFrom }, anAgreement(), morning);
      expect(looked).toMatchObject({ receiver: KZ, movers: own, receivers: other, moversKept: kept, receiversKept: keptThere });
      expect(looked).toMatchObject({ kind: file.status === 'notified' ? 'notice-only' : 'readmission', linkedFrom, uses: inUse });
    }
  });

  test('is the requested State as the mover of a taking back', () => {
    const files = { ...guardedByRequested(takeBack(), other, own), keptBy, linkedFrom };
    expect(guardFactsOf(files, anAgreement(), morning)).toMatchObject({
      kind: 'take-back',
      receiver: NL,
      movers: other,
      receivers: own,
      moversKept: keptThere,
      receiversKept: kept,
    });
  });

  test('is the way of the plan, of the one that is looked at before it is the case’s, or to the receiving State alone', () => {
    const [leg] = aPlan().legs;
    const legs = [
      { ...leg, to: { state: FR, name: 'Roissy' } },
      { ...leg, from: { state: FR, name: 'Roissy' } },
    ] as const;
    const way = (file: ReturnType<typeof confirmed>, looking = {}) =>
      guardFactsOf(guarded(file), anAgreement(), morning, looking).way;
    expect(way(confirmed())).toEqual([KZ]);
    expect(way(confirmed(), { plan: aPlan({ legs }) })).toEqual([FR, KZ]);
    expect(way(accepted(), { plan: aPlan({ legs }) })).toEqual([FR, KZ]);
    expect(way(accepted())).toEqual([KZ]);
  });

  test('is who would let the person depart, and the movement, where there are such', () => {
    expect(guardFactsOf(guarded(confirmed()), anAgreement(), morning, { authoriser: 'one' })).toMatchObject({
      authoriser: 'one',
      movement: { n: 1, stage: 'confirmed' },
      at: morning,
    });
    const bare = guardFactsOf(guarded(accepted()), anAgreement(), morning);
    for (const absent of ['authoriser', 'movement']) expect(Object.keys(bare)).not.toContain(absent);
  });
});
