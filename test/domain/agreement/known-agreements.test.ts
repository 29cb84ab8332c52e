import { describe, expect, test } from 'vitest';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { findAgreement } from '../../../domain/agreement/find-agreement.ts';
import { knownBeside } from '../../../domain/agreement/known-beside.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { day, FR, KZ } from '../specimen.ts';

describe('the readmission agreements of Kazakhstan', () => {
  test('are twenty States, those whose rules are loaded and those that are only known', () => {
    const loaded = register().map(({ sides }) => sides.value);
    const counterparts = [...loaded, ...knownBeside(register()).map(({ sides }) => sides)].flatMap(([one]) => one);
    expect(new Set(counterparts).size).toBe(20);
    expect(counterparts).toHaveLength(20);
  });

  test.each(knownBeside(register()))('under that of $id no case opens, for its rules are not loaded', ({
    id,
    sides: [[counterpart = KZ]],
  }) => {
    for (const [requesting, requested] of [
      [counterpart, KZ],
      [KZ, counterpart],
    ] as const)
      expect(findAgreement(register(), { requesting, requested, category: 'own-national', on: day('2026-06-01') })).toMatchObject(
        {
          error: { kind: 'rules-not-loaded', agreement: id, source: expect.stringMatching(/\S/) },
        },
      );
  });
});

describe('the treaties of Kazakhstan on convicted persons', () => {
  test('are 26 bilateral ones, two conventions, and three that are planned or may be signed; France is in none', () => {
    const stages = convictedPersonTreaties.map(({ stage }) => stage);
    expect(stages.filter((stage) => stage === 'planned' || stage === 'signing-authorised')).toHaveLength(3);
    expect(convictedPersonTreaties).toHaveLength(26 + 2 + 3);
    expect(convictedPersonTreaties.flatMap(({ states }) => states)).not.toContain(FR);
  });

  test('each name their source, and a State once', () => {
    for (const { id, source, states } of convictedPersonTreaties) {
      expect(source, id).toMatch(/\S/);
      expect(new Set(states).size, id).toBe(states.length);
      expect(states).toContain(stateOf('KZ'));
    }
  });
});
