import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { faultInLine } from './characters.ts';
import type { FindingKind } from './finding-words/finding-words.ts';
import { says } from './says.ts';
import { checkedText, line } from './text.ts';

/** Of somebody's two names one at least. Many people have one name only, in whichever of the two it stands. */
export const named = ({ surname, givenNames }: { readonly surname?: unknown; readonly givenNames?: unknown }): boolean =>
  surname !== undefined || givenNames !== undefined;

export const unnamed = says('no-name');

/**
 * What stands between the letters of names in Latin letters: blanks, dots, hyphens in each shape, brackets and strokes, and apostrophes in
 * each shape, among them the turned comma of Uzbek (U+02BB), the letter apostrophe (U+02BC), the acute by itself (U+00B4) and the
 * half rings of transliteration. The middle dot (U+00B7) is Catalan.
 */
const latinOnly = /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{Script=Latin}\p{M}\p{N} \u00a0.'’‘`´ʹ-ʿˈ·()/,‐‑–-])+$/u;

const latinFault = (value: string): FindingKind | undefined =>
  faultInLine(value) ?? (latinOnly.test(value) && /\p{L}/u.test(value) ? undefined : 'not-latin-letters');

/** A name, or part of one, in Latin letters. */
export const latin = once(() =>
  checkedText(100, latinFault).meta({
    description: 'In Latin letters, as a document gives it; never made up from the original script',
    example: 'AKHMETOV',
  }),
);

/** One part of a name, as a document gives it. */
export const name = once(() =>
  z
    .strictObject({
      latin: latin(),
      original: line(100).meta({ description: 'In its original script', example: 'АХМЕТОВ' }).exactOptional(),
    })
    .meta({ id: 'Name' }),
);
