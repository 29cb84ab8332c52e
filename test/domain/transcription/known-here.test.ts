import { describe, expect, test } from 'vitest';
import { movementKinds } from '../../../domain/file/kind.ts';
import { conditions } from '../../../domain/movement/conditions.ts';
import { checksKnownHere } from '../../../domain/transcription/known-here.ts';

describe('What is known here of the guard of a State that is not connected', () => {
  const rows = Object.entries(conditions);

  test('is every condition that both States see, and what the receiving State knows: no more and no less', () => {
    const expected = rows.filter(([name, { visibleTo }]) => visibleTo === 'both' || name === 'other-side').map(([name]) => name);
    expect(Object.keys(checksKnownHere).toSorted()).toEqual(expected.toSorted());
  });

  test('is looked at by the same checks as in the guard', () => {
    for (const [name, check] of Object.entries(checksKnownHere))
      expect(check).toBe(conditions[name as keyof typeof conditions].check);
  });

  test('is asked of every kind of movement, but that the agreement is in force of no taking back', () => {
    for (const name of Object.keys(checksKnownHere) as (keyof typeof checksKnownHere)[]) {
      const notNeeded = movementKinds.filter((kind) => !(conditions[name].neededFor as readonly string[]).includes(kind));
      expect(notNeeded).toEqual(name === 'agreement' ? ['take-back', 'return-after-error'] : []);
    }
  });
});
