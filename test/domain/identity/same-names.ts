import { readFileSync } from 'node:fs';
import { nameKeys } from '../../../domain/identity/name-key.ts';

/** Two spellings of one name word. */
export type Pair = readonly [one: string, other: string];

export type Kind = 'cyrillic-latin' | 'latin-latin';

/** The pairs of a kind in `test/samples/names`, whose source and licence stand in the file. */
export const sameNames = (kind: Kind): readonly Pair[] =>
  readFileSync(new URL('../../samples/names/same-names.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([of]) => of === kind)
    .map(([, one = '', other = '']) => [one, other]);

export const missedOf = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(([one, other]) => {
    const keys = new Set(nameKeys(one));
    return !nameKeys(other).some((key) => keys.has(key));
  });

/** The share of the pairs that have a key in common. */
export const foundOf = (pairs: readonly Pair[]): number => 1 - missedOf(pairs).length / pairs.length;

/** Of all strangers, the left of one line with the right of every other, how many have a key in common, and how many there are. */
export const strangersOf = (pairs: readonly Pair[]): { readonly taken: number; readonly all: number } => {
  const linesOf = new Map<string, number[]>();
  for (const [line, [, other]] of pairs.entries())
    for (const key of nameKeys(other)) linesOf.set(key, [...(linesOf.get(key) ?? []), line]);
  const taken = pairs
    .map(
      ([one], line) => new Set(nameKeys(one).flatMap((key) => (linesOf.get(key) ?? []).filter((other) => other !== line))).size,
    )
    .reduce((sum, count) => sum + count, 0);
  return { taken, all: pairs.length * (pairs.length - 1) };
};
