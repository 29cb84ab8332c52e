import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { traitsOf, traitsToKeep } from '../../../domain/identity/traits.ts';
import { filed, isFound } from './filed.ts';
import { foundOf, type Kind, missedOf, type Pair, sameNames, strangersOf } from './same-names.ts';

const kinds: readonly Kind[] = ['cyrillic-latin', 'latin-latin'];

/** The rules were made with one half of the file; the other was only measured. */
const heldOut = ([one, other]: Pair, kind: Kind): boolean =>
  (createHash('sha256').update(`${kind}|${one}|${other}`).digest()[0] ?? 0) % 2 === 1;

describe('of the pairs of spellings of one name', () => {
  test.each([
    ['cyrillic-latin', 0.97],
    ['latin-latin', 0.96],
  ] as const)('%s: at least %d are found, also in the half that the rules were not made with', (kind, goal) => {
    const pairs = sameNames(kind);
    expect(pairs.length).toBeGreaterThan(2_500);
    expect(foundOf(pairs)).toBeGreaterThanOrEqual(goal);
    expect(foundOf(pairs.filter((pair) => heldOut(pair, kind)))).toBeGreaterThanOrEqual(goal);
  });

  test('and of strangers no more than two pairs in a thousand are taken for one, of either kind', () => {
    for (const kind of kinds) {
      const { taken, all } = strangersOf(sameNames(kind));
      expect(taken / all, kind).toBeLessThanOrEqual(0.002);
    }
  });

  test('each that is missed stands in the list of those that still are, with why', async () => {
    const { readFile } = await import('node:fs/promises');
    const list = await readFile(new URL('still-missed.md', import.meta.url), 'utf8');
    const unlisted = kinds
      .flatMap((kind) => missedOf(sameNames(kind)))
      .filter(([one, other]) => !list.includes(`${one} ${other}`));
    expect(unlisted.map((pair) => pair.join(' '))).toEqual([]);
  });
});

/** Whole persons: the surname of one line with the given name of another, as they stand in the left column and in the right one. */
const persons = (kind: Kind) => {
  const pairs = sameNames(kind);
  return pairs.slice(0, 400).map((surname, line) => ({ surname, given: pairs.at(-1 - line) ?? surname }));
};

describe('of whole persons made of such names', () => {
  test.each(kinds)('%s: nine of ten and more are found, in either order of the names', (kind) => {
    const all = persons(kind);
    const found = all.filter(({ surname: [surname, surnameToo], given: [given, givenToo] }) => {
      const earlier = filed(surname, given);
      return isFound(earlier, filed(surnameToo, givenToo)) && isFound(earlier, filed(givenToo, surnameToo));
    });
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.92);
  });

  test.each(kinds)('%s: of strangers hardly one in ten thousand is', (kind) => {
    const all = persons(kind);
    const kept = all.map(({ surname: [surname], given: [given] }) => new Set(traitsToKeep(filed(surname, given))));
    const looked = all.map(({ surname: [, surname], given: [, given] }) => traitsOf(filed(surname, given)));
    const taken = kept.flatMap((one, line) =>
      looked.filter((traits, at) => at !== line && traits.some((trait) => one.has(trait))),
    );
    expect(taken.length / (all.length * (all.length - 1))).toBeLessThanOrEqual(0.000_1);
  });
});
