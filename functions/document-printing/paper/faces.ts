import { create, type Font } from 'fontkit';
import { once } from '../../../domain/once.ts';
import { fontFiles } from '../fonts/register.ts';

export type Face = 'regular' | 'bold';

const fontOf = (base64: string): Font => {
  const font = create(Buffer.from(base64, 'base64'));
  if (!('layout' in font)) throw new Error('The font for printing is a collection of several');
  return font;
};

const files = once(fontFiles);

/**
 * The two faces for a document of its own. A font keeps of each glyph by which sign it was first asked for, and by none where another
 * glyph is made of it: what one document leaves in it would take signs out of the text of the next.
 */
export const facesAnew = (): Readonly<Record<Face, Font>> => {
  const { regular, bold } = files();
  return { regular: fontOf(regular), bold: fontOf(bold) };
};

/** The two faces to measure with. */
export const faces = once(facesAnew);

/** By what name a document has the face. */
export const nameOf = (face: Face): string => faces()[face].postscriptName;

/** How wide a word is in units of the font: the same ones come again, in one document after the other. */
const known: Readonly<Record<Face, Map<string, number>>> = { regular: new Map(), bold: new Map() };

/** So many words are kept, and then begun with again: a function that lives long would keep all that it ever printed. */
const keptAtMost = 20_000;

const advanceOf = (word: string, face: Face): number => {
  const before = known[face].get(word);
  if (before !== undefined) return before;
  const { advanceWidth } = faces()[face].layout(word);
  if (known[face].size >= keptAtMost) known[face].clear();
  known[face].set(word, advanceWidth);
  return advanceWidth;
};

/** How wide a text is set in one line, in points: word by word, as it is set, each with the blank behind it. */
export const widthOf = (text: string, face: Face, size: number): number => {
  const units = (text.match(/[^ ]* |[^ ]+$/g) ?? []).reduce((sum, word) => sum + advanceOf(word, face), 0);
  return (units * size) / faces()[face].unitsPerEm;
};
