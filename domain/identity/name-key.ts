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
    .replaceAll('ŋ', 'ng')
    .replaceAll(/[đð]/g, 'd')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');

/** The endings of fathers' names come and go: Akhmet, Akhmetuly, Akhmetkyzy, Akhmetoghlu, Akhmetovich. */
const fathers =
  /(?:(?:ou|(?<!e)u)l(?:y|i|u|ou)|ogh?l(?:y|i|u|ou)|[kq][yi](?:z|ss?)[yi]|[oe][vw](?:[yi](?:tsch|tch|ch|cz|c)|n[ae]))$/;

/** What English, French, German, Polish, Turkish and both Kazakh spellings write in many ways, and by which one letter it goes here. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [fathers, ''],
  [/([oe])ff$/, '$1v'],
  [/ph/g, 'p'],
  [/th/g, 't'],
  // After n they are lost as often as not: ң is written n and ng, and нғ ng and ngh.
  [/n[dtcghjkqsxz]*[cghjkqsxz]/g, 'n'],
  // c, ch, g, h, j, k, kh, q, s, sch, sh, x, z and zh stand for each other from one spelling to the next, with a t or d before or not.
  [/[dt]*[cghjkqsxz]+/g, 'q'],
  [/[fbp]+/g, 'p'],
  [/[dt]+/g, 't'],
  // Two of a kind in a row are written as one as often as not.
  [/(.)\1+/g, '$1'],
  // Vowels and half-vowels are the first to be lost between two scripts.
  [/[aeiouyvw]+/g, ''],
];

const skeleton = (word: string): string => sounds.reduce((text, [spelt, key]) => text.replace(spelt, key), word);

/**
 * Letters that can be read in another way too: `j` as a half-vowel (Achmetjew) and not a consonant (Jumabay), `th` as two
 * sounds (Bathan), a last `f` as the ending of a surname (Akhmetof).
 */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/j/g, 'y'],
  [/th/g, 'tkh'],
  [/([oe])f$/, '$1v'],
];

const readingsOf = (word: string): readonly string[] =>
  otherwise.reduce<readonly string[]>(
    (words, [spelt, read]) => words.concat(words.map((text) => text.replace(spelt, read))),
    [word],
  );

/** Words that stand before a name or not, and are none by themselves: al-Hassan, bin Omar, von Berg, Akhmet uly. */
const besideNames = /^(?:al|el|bin|ben|ibn|bint|de|van|von|der)$/;

const isName = (word: string): boolean => !besideNames.test(word) && word.replace(fathers, '') !== '';

/** A name of two words is written as one too: Nur-Sultan and Nursultan, al-Hassan and Alhassan. Fathers' names stand apart. */
const joined = (words: readonly string[]): readonly string[] => {
  const together = words.filter((word) => !fathers.test(word));
  return together.length === 2 ? [together.join('')] : [];
};

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}'’ʼʻ‘`]+/u)
    .map(plain)
    .filter((word) => word !== '');

/**
 * What is left of each word of a name when spelling and script are taken off, in each way in which it can be read: the words as
 * they stand first. Two spellings of one name have a key in common; two different names can have one too, and somebody then
 * looks who it is.
 */
export const nameKeys = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const names = words.some(isName) ? words.filter(isName) : words;
  const hyphened = name.split(/\s+/).flatMap((part) => joined(wordsOf(part)));
  const all = [...names, ...hyphened, ...joined(words)];
  return [...new Set([...all.map(skeleton), ...all.flatMap(readingsOf).map(skeleton)])];
};
