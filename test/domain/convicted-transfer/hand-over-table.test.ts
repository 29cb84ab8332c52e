import { describe, expect, test } from 'vitest';
import { type HandOverCondition, handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { type HandOverRow, handOverTable } from '../../../domain/convicted-transfer/hand-over-table.ts';
import { transferActs } from '../../../domain/convicted-transfer/transfer-acts.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';

const rows = Object.entries(handOverTable) as readonly (readonly [HandOverCondition, HandOverRow])[];

describe('the table of the guard of a hand-over', () => {
  test('has a row for every condition, in the order in which they are shown', () =>
    expect(rows.map(([condition]) => condition)).toEqual(handOverConditions));

  test('shows both States what both hold, and nothing of what one keeps for itself', () =>
    expect(rows.filter(([, { visibleTo }]) => visibleTo === 'sentencing').map(([condition]) => condition)).toEqual([
      'real-risk',
      'stop',
      'claim',
      'holds',
      'another-procedure',
      'other-side',
      'fitness',
    ]));

  test('names an act by which a State can supply what is missing, which that State can do', () => {
    for (const [condition, { suppliedBy }] of rows) {
      if (suppliedBy === undefined) continue;
      const { side, operation } = suppliedBy;
      const sides = side === 'any-party' ? transferSides : [side];
      expect(transferActs[operation].sides, condition).toEqual(expect.arrayContaining([...sides]));
    }
    expect(rows.filter(([, { suppliedBy }]) => suppliedBy === undefined).map(([condition]) => condition)).toEqual([
      'instrument',
      'other-side',
    ]);
  });
});
