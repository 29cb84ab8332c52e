import { faces } from './faces.ts';

/** The scripts whose letters the font has in all their shapes, and whose order and joining are set right. */
const scripts =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]/u;

/** Parts of a picture that is one sign of several: the font has none, though it may have one of its parts. */
const ofPictures = /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u{fe0f}|\u{20e3}/u;

const isSign = (sign: string): boolean =>
  sign === '\n' ||
  (scripts.test(sign) && !ofPictures.test(sign) && faces().regular.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));

/** Blanks of every width are set as a blank; a tab stands for one. */
const plainly = (text: string): string => text.normalize('NFC').replaceAll('\t', ' ');

/** Whether the letters at hand have every sign of a text. */
export const isPrintable = (text: string): boolean => [...plainly(text)].every(isSign);

const numberOf = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** The text with each sign that cannot be printed as its number in Unicode: nothing is left out, and no empty box stands for it. */
export const printable = (text: string): string =>
  [...plainly(text)].map((sign) => (isSign(sign) ? sign : numberOf(sign))).join('');
