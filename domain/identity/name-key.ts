import { sameness } from '../policy/identity.ts';
import { knownNames } from './known-names.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { wordKeys } from './word-keys.ts';

/** A word of a name by its keys. */
export type KeyedWord = Omit<NameWord, 'word' | 'joined'> & { readonly keys: readonly string[] };

/** A text of which no word is left, of silent letters or marks: it is its own key. */
const asItIs = (name: string): readonly KeyedWord[] => {
  const text = name.normalize('NFKC').toLowerCase().trim();
  return /[\p{L}\p{N}]/u.test(name) ? [{ from: 0, to: 1, keys: [`=${text}`] }] : [];
};

/** The keys of each word of a name, with which of the names in it the word takes in. */
export const keyedWords = (name: string): readonly KeyedWord[] => {
  const words = nameWords(name);
  if (words.length === 0) return asItIs(name);
  return words.map(({ word, from, to, joined }) => ({
    from,
    to,
    keys: [...wordKeys(word, joined ? sameness.readingsOfJoined : sameness.readingsOfWord), ...knownNames(word)],
  }));
};

/**
 * What is left of each word of a name when spelling and script are taken off, in each way in which it can be read, and which known name
 * it is. Two spellings of one name have a key in common; two different names can have one too, and somebody then looks who it
 * is. A text with a letter or a digit in it has a key at least, and no key is empty.
 */
export const nameKeys = (name: string): readonly string[] => [...new Set(keyedWords(name).flatMap(({ keys }) => keys))];
