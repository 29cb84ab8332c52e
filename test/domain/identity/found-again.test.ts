import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { foundAgain } from '../../../domain/identity/found-again.ts';
import { namePairs } from '../../../domain/identity/name-pairs.ts';
import { wordsOfPerson } from '../../../domain/identity/sought.ts';
import { filed, isFound, named } from './filed.ts';

/** Whether the case is met among those at the words of each list, and is then taken for the person’s. */
const isMet = (sought: ReadmissionCase, there: ReadmissionCase): boolean => {
  const { pairs, lists, years } = foundAgain(sought.person);
  const words = new Set(wordsOfPerson(there.person));
  const isWalkedBy = lists.every((list) => list.some((word) => words.has(word)));
  return (
    isWalkedBy &&
    pairs.some(([one, other]) => words.has(one) && words.has(other)) &&
    years.includes(there.person.dateOfBirth.slice(0, 4))
  );
};

const word = fc.constantFrom(
  'AKHMETOV',
  'АХМЕТОВ',
  'AHMETOV',
  'TIMUR',
  'ТИМУР',
  'AL HASSAN',
  'HASSAN',
  'X',
  'FNU',
  'PETROVA',
  'SEBASTIEN',
);
const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => named(words.join(' ')));
const other = fc.record({ kind: fc.constantFrom('alias' as const, 'maiden' as const), name });
const anybody = fc
  .record({
    surname: fc.option(name, { nil: undefined }),
    givenNames: name,
    born: fc.constantFrom('1984', '1985-04-12', '1985-12-04', '1986', '1990'),
    otherNames: fc.array(other, { maxLength: 1 }),
  })
  .map(({ surname, givenNames, born, otherNames }) => filed(surname, givenNames, born, { otherNames }));

describe('in the cases by name', () => {
  test('everybody is met by name whom the register of persons would find again, whichever list of words is walked through', () => {
    let found = 0;
    fc.assert(
      fc.property(anybody, anybody, (sought, there) => {
        if (!isFound(there, sought)) return;
        found += 1;
        expect(isMet(sought, there)).toBe(true);
      }),
      { numRuns: 5_000, seed: 20_261_201 },
    );
    expect(found).toBeGreaterThan(200);
  });

  test('everybody is met who is looked for by the very same words', () => {
    for (const file of [filed('SPECIMEN', 'AIBEK'), filed('X', 'FNU'), filed(undefined, 'SUHARTO'), filed('SUHARTO', 'SUHARTO')])
      expect(isMet(file, file)).toBe(true);
  });

  test('nobody of another name, and nobody of another age', () => {
    expect(isMet(filed('AKHMETOV', 'TIMUR'), filed('AKHMETOV', 'MARAT'))).toBe(false);
    expect(isMet(filed('AKHMETOV', 'TIMUR'), filed('PETROVA', 'TIMUR'))).toBe(false);
    expect(isMet(filed('AKHMETOV', 'TIMUR', '1985'), filed('AKHMETOV', 'TIMUR', '1987'))).toBe(false);
  });

  test('each pair of names of the register is one here, and the shortest list comes first', () => {
    const { person } = filed(named('AKHMETOV', 'Ахметов'), 'TIMUR BOLATULY');
    const { pairs, lists } = foundAgain(person);
    expect(new Set(pairs.map((pair) => pair.toSorted().join('+')))).toEqual(new Set(namePairs(person)));
    expect(lists.map(({ length }) => length)).toEqual(lists.map(({ length }) => length).toSorted((a, b) => a - b));
    expect(lists.length).toBeGreaterThan(1);
  });
});
