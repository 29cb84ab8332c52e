import { latinOfCyrillic } from './letters.ts';

/** The word in the letters a to z: marks off, Cyrillic read in Latin, all else out. */
const plain = (word: string): string =>
  [...word.toLowerCase().normalize('NFC')]
    .map((letter) => latinOfCyrillic[letter] ?? letter)
    .join('')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'e')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'a')
    .replaceAll(/[đð]/g, 'd')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');

/** What English, French, German, Polish, Turkish and both Kazakh spellings write in many ways, and by which one letter it goes here. */
const sounds: readonly (readonly [RegExp, string])[] = [
  // The endings of surnames and fathers' names come and go: Akhmet, Akhmetov, Akhmetoff, Akhmetuly, Akhmetkyzy.
  [/(?:uly|uli|ulu|ogh?l[yui]|oglou|[kq][yi]z[yi])$/, ''],
  [/([oe])ff$/, '$1v'],
  [/[dt](?:sch|sz|zh|ch|sh|j|z|s)/g, 'q'],
  // c, ch, g, h, j, k, kh, q, s, sch, sh, x, z and zh stand for each other from one spelling to the next.
  [/[cghjkqsxz]+/g, 'q'],
  [/ph|[fbp]+/g, 'p'],
  [/[dt]+h?/g, 't'],
  // Two of a kind in a row are written as one as often as not.
  [/(.)\1+/g, '$1'],
  // Vowels and half-vowels are the first to be lost between two scripts.
  [/[aeiouyvw]+/g, ''],
];

const skeleton = (word: string): string => sounds.reduce((text, [spelt, key]) => text.replace(spelt, key), word);

/** `j` is a half-vowel in some spellings (Achmetjew) and a consonant in others (Jumabay). */
const readingsOf = (word: string): readonly string[] => (word.includes('j') ? [word, word.replaceAll('j', '')] : [word]);

/**
 * What is left of each word of a name when spelling and script are taken off, in each way in which it can be read. Two spellings
 * of one name have a key in common; two different names can have one too, and somebody then looks who it is.
 */
export const nameKeys = (name: string): readonly string[] => [
  ...new Set(
    name
      .split(/[^\p{L}\p{M}'’ʼʻ‘`]+/u)
      .map(plain)
      .filter((word) => word !== '')
      .flatMap(readingsOf)
      .map(skeleton),
  ),
];
