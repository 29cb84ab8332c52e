/** Cyrillic and Greek capitals, each with the Latin one that it looks like on a document. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕКМНОРСТУХІЈЅҮԚԜ', 'ABEKMHOPCTYXIJSYQW'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'],
  ].flatMap(([like = '', latin = '']) => [...like].map((letter, at) => [letter, latin.charAt(at)])),
);

/** What parts the groups of a number and is no part of it: blanks, hyphens and dashes, strokes. */
const parting = /[\s\p{Pd}/]/gu;

/** A digit of any script by its worth: in each script the ten stand together in their order, some scripts one after another. */
const digitOf = (character: string): string => {
  const at = character.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(at - before - 1))) before += 1;
  return String(before % 10);
};

/** In one form of the letter or digit: full-width, raised and Roman ones are compatible with plain ones (NFKC). A sign stays a sign. */
const plainly = (character: string): string => (/[\p{L}\p{N}]/u.test(character) ? character.normalize('NFKC') : character);

const folded = (character: string): string => {
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const capital = character.toUpperCase();
  return lookAlikes[capital] ?? (capital.length === 1 ? capital : character);
};

/**
 * A number of a document as it is compared: capitals and digits without what only parts them. Whoever types a number off a document
 * writes letters of the alphabet at hand: those that look Latin are taken as Latin, and digits of any script as digits. What is no
 * letter of that kind stays as it is.
 */
export const comparedNumber = (number: string): string =>
  [...[...number.normalize('NFC').replaceAll(parting, '')].map(plainly).join('')].map(folded).join('');

/** The longest number that any document has. */
export const longestDocumentNumber = 30;

/** The number in capitals A to Z and digits, as a machine-readable zone can have it; undefined where it is of other characters, of none, or too long. */
export const documentNumberOf = (number: string): string | undefined => {
  const compared = comparedNumber(number);
  return /^[A-Z0-9]+$/.test(compared) && compared.length <= longestDocumentNumber ? compared : undefined;
};
