import type { FindingKind } from './finding-words/finding-words.ts';

/**
 * Which characters may stand in a text, and whether one can be seen in it. These are checks in code, and the contracts say them in words:
 * their classes of characters are not in the patterns of every language.
 */

/** Signs of Arabic, Syriac and Kaithi that Unicode counts among formats and that are seen: they stand before or over numbers. */
const seenFormats = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}';

/** Halves of characters, control characters, parters of lines, places of no character, and formats that no other rule lets in. */
const barred = new RegExp(
  `[\\p{Cs}\\p{Noncharacter_Code_Point}\\p{Zl}\\p{Zp}]|(?![\\n\\r\\t])\\p{Cc}|(?![\\u200c\\u200d${seenFormats}])\\p{Cf}`,
  'u',
);

const breaks = /[\n\r\t]/;

/** A joiner or its opposite stands between two letters (Persian, the scripts of India) or two parts of an emoji, and nowhere else. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/u;

/** A selector of a variant follows what has variants. */
const straySelector = /(?<![\p{L}\p{N}\p{P}\p{S}\p{M}])[\ufe00-\ufe0f\u180b-\u180f\u{e0100}-\u{e01ef}]/u;

/** A letter, number, punctuation or symbol, but for those that are blank: fillers of Hangul, an empty pattern of Braille, lost characters. */
const seen = /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\ufffc\ufffd])[\p{L}\p{N}\p{P}\p{S}]/u;

/** What is wrong with the characters of a text of several lines. */
export const faultInText = (text: string): FindingKind | undefined => {
  if (!seen.test(text)) return 'nothing-visible';
  return barred.test(text) || strayJoiner.test(text) || straySelector.test(text) ? 'characters-not-admitted' : undefined;
};

/** What is wrong with the characters of a text of one line. */
export const faultInLine = (text: string): FindingKind | undefined => (breaks.test(text) ? 'not-one-line' : faultInText(text));
