import { plainLetters } from './letters.ts';

/** What stands for a letter, a soft sign or nothing inside a word. The middle dot is Catalan. */
const insideWords = /['’‘`´ʹ-ʿˈ՚׳״·]/gu;

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Letters with a dot after each, or three and more with blanks between: initials, or a name spelt out. */
const spelt = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:(?:\s*\.\s*\p{L}\p{M}*)+|(?:\s+\p{L}\p{M}*){2,})(?![\p{L}\p{M}\p{N}])/gu;

/** The Arabic article, which is written as one with the name and spoken or not. */
const article = /^ال(?=..)/u;

/** The words of a name in plain letters (`letters.ts`), in their order. */
export const wordsIn = (name: string): readonly string[] =>
  name
    .replaceAll(/[´ˈ]/g, '’')
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .replaceAll(insideWords, '')
    .replaceAll(spelt, (letters) => letters.replaceAll(/[\s.]+/g, ''))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => plainLetters(word).replace(article, ''))
    .filter((word) => word !== '');
