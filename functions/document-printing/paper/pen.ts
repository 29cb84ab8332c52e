import PDFDocument from 'pdfkit';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Printed } from '../printed.ts';
import { type Face, facesAnew, nameOf, widthOf } from './faces.ts';
import type { Line } from './lines.ts';
import { isRightToLeft, runsOf } from './runs.ts';
import { a4, leading, sheet } from './sheet.ts';

/** An element of the document's structure, by which a reader aloud goes through it (PDF/UA). */
export type Element = PDFKit.PDFStructureElement;

export type Placed = { readonly x: number; readonly y: number; readonly face: Face; readonly size: number };

/** The document at hand, and how far down the sheet it has come. */
export type Pen = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  y: number;
};

/** Begins a document: tagged, with its title and language. It bears the day it is of and no hour, so that the same facts make the same bytes. */
export const penFor = ({ title, language, foot }: Printed, on: CalendarDate): Pen => {
  const faces = facesAnew();
  const doc = new PDFDocument({
    size: [a4.width, a4.height],
    margin: 0,
    pdfVersion: '1.7',
    // The library writes it; its types know PDF/A alone.
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    autoFirstPage: false,
    // One of ours instead of Helvetica, whose metrics would have to be read from a file of the library.
    font: faces.regular as unknown as string,
    info: {
      Title: `${title} · ${foot.split(' · ').slice(1).join(' · ')}`,
      Creator: 'Readmit',
      Producer: 'Readmit',
      CreationDate: new Date(`${on}T00:00:00Z`),
    },
  });
  // Known by its own name from now on, as the other is: under a name of ours the library would compare the two whole at every line.
  doc.font(faces.bold as unknown as string);
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.addPage();
  return { doc, root, y: sheet.top };
};

/** Goes to the next sheet where that much does not fit on this one any more; whether it did. */
export const makeRoom = (pen: Pen, height: number): boolean => {
  if (pen.y + height <= sheet.bottom || pen.y === sheet.top) return false;
  pen.doc.addPage();
  pen.y = sheet.top;
  return true;
};

export const heightOf = (size: number): number => size * leading;

/** Sets a line as content of an element, each part of it the way it runs; how wide it is. */
export const setLine = ({ doc }: Pen, element: Element, line: Line, { x, y, face, size }: Placed): number => {
  element.add(doc.markStructureContent('Span'));
  doc.font(nameOf(face)).fontSize(size).fillColor('black');
  let at = x;
  for (const text of runsOf(line)) {
    if (text.trim() !== '') doc.text(text, at, y, { lineBreak: false, ...(isRightToLeft(text) ? { features: [] } : {}) });
    at += widthOf(text, face, size);
  }
  doc.endMarkedContent();
  return at - x;
};

/** Draws what is no content: rules, boxes, the foot. A reader aloud passes it by. */
export const draw = ({ doc }: Pen, drawn: () => void): void => {
  doc.markContent('Artifact', { type: 'Layout' });
  drawn();
  doc.endMarkedContent();
};

/** A rule from left to right. */
export const rule = (pen: Pen, from: number, to: number, y: number, width = 0.5): void => {
  draw(pen, () => pen.doc.lineWidth(width).moveTo(from, y).lineTo(to, y).stroke('#444444'));
};

/** An element within another. */
export const within = ({ doc }: Pen, parent: Element, type: string): Element => {
  const element = doc.struct(type);
  parent.add(element);
  return element;
};
