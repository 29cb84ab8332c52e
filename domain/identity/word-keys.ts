import { sameness } from '../policy/identity.ts';
import { stemOf, withSilentEnds } from './endings.ts';
import { skeletonsOf } from './skeleton.ts';
import { soundsOf } from './sounds.ts';

/** How much less likely it is that the last letters are silent, and that a vowel is meant for another; and what is too unlikely to count. */
const silentEnd = 1.5;
const otherVowel = 0.6;
const tooUnlikely = 2;

const keysOfReadings = (letters: string, dearer: number): readonly { readonly key: string; readonly cost: number }[] =>
  soundsOf(letters).flatMap(({ sounds, cost }) =>
    skeletonsOf(stemOf(sounds)).map((key, other) => ({ key, cost: cost + dearer + other * otherVowel })),
  );

/**
 * The keys of one word in plain letters, the likeliest reading first, never none: what is left of it in each way in which it can be
 * read that is likely enough, and no more of them than are to be told. A word with a digit in it is itself.
 */
export const wordKeys = (word: string, most: number = sameness.readingsOfWord): readonly string[] => {
  if (/\p{N}/u.test(word)) return [`=${word}`];
  const keys = withSilentEnds(word)
    .flatMap((letters, index) => keysOfReadings(letters, index === 0 ? 0 : silentEnd))
    .filter(({ cost }) => cost <= tooUnlikely)
    .sort((one, other) => one.cost - other.cost);
  if (keys.length === 0) return [`=${word}`];
  return [...new Set(keys.map(({ key }) => key))].slice(0, most);
};
