import { describe, expect, test } from 'vitest';
import { type GuardCondition, guardConditions } from '../../../domain/file/guard-condition.ts';
import { movementKinds } from '../../../domain/file/kind.ts';
import type { Condition } from '../../../domain/movement/condition/guard-facts.ts';
import { conditions } from '../../../domain/movement/conditions.ts';

const rows = Object.entries(conditions) as readonly (readonly [GuardCondition, Condition])[];
const those = (asked: (row: Condition) => boolean) => rows.filter(([, row]) => asked(row)).map(([condition]) => condition);

/** What only a State needs that sends a person away: a decision, the person told of it, and the way to a court. */
const ofOutwardKinds = ['return-decision', 'notified', 'clear-day', 'remedies'];

describe('the table of the guard', () => {
  test('has a row for every condition, and no other, in the order in which they are shown', () => {
    expect(rows.map(([condition]) => condition)).toEqual(guardConditions);
  });

  test('asks the decision, its notification, the clear day and the remedies of those sent away, and of nobody taken back', () => {
    for (const condition of ofOutwardKinds)
      expect(conditions[condition as GuardCondition].neededFor, condition).toEqual(['readmission', 'notice-only']);
  });

  test('asks an agreement in force of a transit too, and of nobody taken back', () => {
    expect(conditions.agreement.neededFor).toEqual(['readmission', 'notice-only', 'transit']);
  });

  test('asks consent, protection, health, document, escort and confirmation of every kind of movement', () => {
    for (const [condition, { neededFor }] of rows)
      if (condition !== 'agreement' && !ofOutwardKinds.includes(condition)) expect(neededFor, condition).toEqual(movementKinds);
  });

  test('settles a stop and what concerns children before a plan is sent, and nothing else', () => {
    expect(those(({ barsPlan }) => barsPlan === true)).toEqual(['stop', 'minor', 'children']);
  });

  test('shows both States what both hold, and nothing of what one keeps for itself', () => {
    expect(those(({ visibleTo }) => visibleTo === 'both')).toEqual(['consent', 'agreement', 'document', 'confirmation']);
  });

  test('names who can supply what is missing, where somebody of the two can', () => {
    const supplied = rows.map(([condition, { suppliedBy }]) => [
      condition,
      suppliedBy && [suppliedBy.side, suppliedBy.operation],
    ]);
    expect(Object.fromEntries(supplied)).toEqual({
      consent: ['receiver', 'acceptCase'],
      agreement: undefined,
      use: ['any-party', 'resumeUse'],
      'return-decision': ['mover', 'recordReturnDecision'],
      notified: ['mover', 'recordNotification'],
      'clear-day': undefined,
      remedies: ['mover', 'recordRemedy'],
      claim: ['mover', 'recordClaimStatus'],
      assessment: ['mover', 'assessProtection'],
      stop: ['mover', 'proposeReopening'],
      holds: ['mover', 'releaseHold'],
      'another-procedure': ['mover', 'proposeReopening'],
      'other-side': undefined,
      trafficking: ['mover', 'recordTrafficking'],
      fitness: ['mover', 'recordFitness'],
      document: ['issuer', 'issueTravelDocument'],
      confirmation: ['receiver', 'confirmTransfer'],
      escort: ['mover', 'decideEscort'],
      minor: ['mover', 'recordBestInterest'],
      children: ['mover', 'recordBestInterest'],
    });
  });
});
