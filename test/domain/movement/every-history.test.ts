import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuardCondition, guardConditions } from '../../../domain/file/guard-condition.ts';
import { conditions } from '../../../domain/movement/conditions.ts';
import type { GuardTable } from '../../../domain/movement/guard.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { FR, opened, received, someFacts } from '../specimen.ts';
import { bothConnected, inUse, morning } from '../specimen-movement.ts';
import { histories } from './commands.ts';
import type { Told, World } from './model.ts';

const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2016' as BirthDate };

const worldUnder = (table: GuardTable): { model: Told; real: World } => ({
  model: {
    informed: [],
    submitters: ['subject-of-the-opener'],
    claimElsewhere: false,
    othersRisk: false,
    stops: { requesting: [], requested: [] },
    procedures: {},
    holds: { requesting: 0, requested: 0 },
    heldAt: {},
    minor: false,
    linkedChildren: {},
    hasChild: true,
    edition: 1,
    inForce: true,
    stopped: { requesting: false, requested: false },
  },
  real: {
    shared: { ...received(opened({ person: { ...someFacts().person, minorChildren: [child] } })), requestingState: FR },
    owns: { requesting: {}, requested: {} },
    uses: { ...inUse },
    keptBy: { requesting: [], requested: [] },
    linkedBy: { requesting: [], requested: [] },
    onPaper: { ...bothConnected },
    now: morning,
    table,
  },
});

const tryHistories = (table: GuardTable, numRuns: number) =>
  fc.check(
    fc.property(histories, (commands) => {
      fc.modelRun(() => worldUnder(table), commands);
    }),
    { numRuns, seed: 20_261_124 },
  );

describe('whatever both States do, in whatever order and time', () => {
  test('nobody is transferred without every fact that the law asks for, and no lawful departure is taken for a breach', () => {
    const { failed, counterexample, errorInstance } = tryHistories(conditions, 20_000);
    expect(failed, `${errorInstance}: ${counterexample}`).toBe(false);
  });

  test('some are transferred: the way is open to the lawful', () => {
    let transferred = 0;
    fc.assert(
      fc.property(histories, (commands) => {
        const { model, real } = worldUnder(conditions);
        for (const command of commands) command.run(model, real);
        if (real.shared.status === 'transferred') transferred += 1;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(transferred).toBeGreaterThan(20);
  });

  test.each(
    guardConditions,
  )('without the condition %s in the table, somebody departs who must not', (condition: GuardCondition) => {
    const { [condition]: _removed, ...rest } = conditions;
    const { failed, errorInstance } = tryHistories(rest, 20_000);
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(new RegExp(`departed without .*${condition}`));
  });
});
