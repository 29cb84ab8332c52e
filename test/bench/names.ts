import { createHmac } from 'node:crypto';
import { nameKeys } from '../../domain/identity/name-key.ts';
import { foundOf, sameNames, strangersOf } from '../domain/identity/same-names.ts';
import { atLeast, atMost, type Figure, median } from './figure.ts';

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const runs = 9;

/** The microseconds that the work takes for each of the words. */
const microseconds = (words: readonly string[], work: (word: string) => unknown): number => {
  const started = performance.now();
  for (const word of words) work(word);
  return ((performance.now() - started) * 1_000) / words.length;
};

/**
 * How well names are found again, on the pairs of `test/samples/names`: the share of spellings of one name that have a key in common,
 * and how many pairs of strangers in a thousand do. And what the keys of a name cost, beside what the register does with each: a keyed
 * hash.
 */
export const namesFoundAgain = (): readonly Figure[] => {
  const [cyrillic, latin] = [sameNames('cyrillic-latin'), sameNames('latin-latin')];
  const strangers = [cyrillic, latin].map(strangersOf);
  const taken = strangers.reduce((sum, each) => sum + each.taken, 0);
  const all = strangers.reduce((sum, each) => sum + each.all, 0);
  const words = [...cyrillic, ...latin].flat();
  const keys = Array.from({ length: runs }, () => microseconds(words, nameKeys));
  const hash = Array.from({ length: runs }, () =>
    microseconds(words, (word) => createHmac('sha256', 'key').update(word).digest('base64url')),
  );
  return [
    atLeast('names found, Cyrillic-Latin', 'of all', rounded(foundOf(cyrillic)), 1, 0.97),
    atLeast('names found, Latin-Latin', 'of all', rounded(foundOf(latin)), 1, 0.96),
    atMost('strangers taken for one', 'in 1,000', rounded((1_000 * taken) / all), 1, 2),
    atMost('keys of a name', 'µs', rounded(median(keys)), rounded(median(hash)), 30),
  ];
};
