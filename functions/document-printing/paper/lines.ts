import { type Face, widthOf } from './faces.ts';

/** A line as it is set: from where to where it is in its paragraph. The blank at its end is left out. */
export type Line = { readonly paragraph: string; readonly start: number; readonly end: number };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

type Measure = (text: string) => number;

/** A blank at which no line ends: before a mark that French sets off by one, and behind what opens its quotations. */
const holding = '(?: (?=[;:!?»])|(?<=«) )';

const within = `(?:[^ \\-‐–/]|${holding})`;

/** Where a line may end: behind any other blank, and behind what joins two parts of a word. */
const piece = new RegExp(`${within}*(?!${holding})[ \\-‐–/]|${within}+$`, 'g');

const pieces = (paragraph: string): readonly string[] => paragraph.match(piece) ?? [];

/** A word that is wider than a line, in parts that are not. */
const broken = (word: string, width: number, measure: Measure): readonly string[] => {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part: string[] = [];
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = measure(segment);
    if (part.length > 0 && used + wide > width) {
      // Letter by letter it fits; some stand farther apart beside each other, and the last ones go on in the next line then.
      let fits = part.length;
      while (fits > 1 && measure(part.slice(0, fits).join('')) > width) fits -= 1;
      parts.push(part.slice(0, fits).join(''));
      part = part.slice(fits);
      used = part.reduce((sum, letter) => sum + measure(letter), 0);
    }
    part.push(segment);
    used += wide;
  }
  return [...parts, part.join('')];
};

const linesOfParagraph = (paragraph: string, width: number, measure: Measure): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let at = 0;
  let used = 0;
  const end = (): void => {
    lines.push({ paragraph, start, end: start + paragraph.slice(start, at).trimEnd().length });
    start = at;
    used = 0;
  };
  for (const part of pieces(paragraph).flatMap((word) => broken(word, width, measure))) {
    if (at > start && used + measure(part.trimEnd()) > width) end();
    used += measure(part);
    at += part.length;
  }
  end();
  return lines;
};

/** A text in lines of that width at most, in points. What it parts into lines itself stays so. */
export const linesOf = (text: string, width: number, face: Face, size: number): readonly Line[] => {
  const measure: Measure = (part) => widthOf(part, face, size);
  return text.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, width, measure));
};
