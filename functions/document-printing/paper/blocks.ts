import type { Face } from './faces.ts';
import { linesOf } from './lines.ts';
import { type Element, heightOf, makeRoom, type Pen, rule, setLine, within } from './pen.ts';
import { sheet, sizes } from './sheet.ts';

type Look = { readonly size: number; readonly face: Face; readonly width?: number; readonly x?: number };

/** A paragraph over the sheet; it goes on at the next one where this one ends. */
export const paragraph = (
  pen: Pen,
  element: Element,
  text: string,
  { size, face, width = sheet.width, x = sheet.left }: Look,
): void => {
  for (const line of linesOf(text, width, face, size)) {
    makeRoom(pen, heightOf(size));
    setLine(pen, element, line, { x, y: pen.y, face, size });
    pen.y += heightOf(size);
  }
  element.end();
};

/** The heading of a part over a rule. It never stands alone at the foot of a sheet: what comes first below it fits as well. */
export const heading = (pen: Pen, text: string, first: number): void => {
  const { heading: size } = sizes;
  const lines = linesOf(text, sheet.width, 'bold', size);
  pen.y += 10;
  makeRoom(pen, lines.length * heightOf(size) + 6 + first);
  const element = within(pen, pen.root, 'H2');
  for (const line of lines) {
    setLine(pen, element, line, { x: sheet.left, y: pen.y, face: 'bold', size });
    pen.y += heightOf(size);
  }
  element.end();
  rule(pen, sheet.left, sheet.right, pen.y, 0.8);
  pen.y += 5;
};

/** What is to be known before, each in a paragraph of its own with a rule beside it. */
export const notes = (pen: Pen, texts: readonly string[]): void => {
  const { note: size } = sizes;
  for (const text of texts) {
    pen.y += 4;
    const element = within(pen, pen.root, 'P');
    paragraph(pen, element, text, { size, face: 'regular' });
  }
};
