import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Printed } from '../printed.ts';
import { heading, notes, paragraph } from './blocks.ts';
import { feet, signature } from './closing.ts';
import { entries, roomOfFirst } from './entries.ts';
import { nameOf } from './faces.ts';
import { draw, type Pen, penFor, within } from './pen.ts';
import { printedSafely } from './printed-safely.ts';
import { points, sheet, sizes } from './sheet.ts';

/** A document as it goes to the printer, and how many sheets it has. */
export type Pdf = { readonly bytes: Uint8Array; readonly pages: number };

const titles = (pen: Pen, { title, subtitles }: Printed, width: number): void => {
  paragraph(pen, within(pen, pen.root, 'H1'), title, { size: sizes.title, face: 'bold', width });
  for (const subtitle of subtitles)
    paragraph(pen, within(pen, pen.root, 'P'), subtitle, { size: sizes.subtitle, face: 'regular', width });
  pen.y += 8;
};

/** The frame for the photograph in the upper right corner; how wide what stands beside it has to leave, and how far down. */
const photograph = (pen: Pen, { photograph: place }: Printed): { readonly width: number; readonly until: number } => {
  if (place === undefined) return { width: 0, until: 0 };
  const [width, height] = [points(place.width), points(place.height)];
  const { top, right } = sheet;
  draw(pen, () => {
    pen.doc
      .lineWidth(0.6)
      .rect(right - width, top, width, height)
      .stroke('#444444');
    pen.doc.font(nameOf('regular')).fontSize(sizes.note).fillColor('#333333');
    pen.doc.text(place.says, right - width + (width - pen.doc.widthOfString(place.says)) / 2, top + height / 2, {
      lineBreak: false,
    });
  });
  return { width: width + 12, until: top + height + 4 };
};

/**
 * A document as a PDF on sheets of A4: tagged, with its language, each sheet numbered. The same content and day make the same bytes.
 * Nothing in it overflows or is cut: what does not fit in its place goes on below, and at the next sheet.
 */
export const pdfOf = async (content: Printed, on: CalendarDate): Promise<Pdf> => {
  const printed = printedSafely(content);
  const pen = penFor(printed, on);
  const chunks: Buffer[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pen.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    pen.doc.on('end', () => resolve(Buffer.concat(chunks)));
    pen.doc.on('error', reject);
  });
  const beside = photograph(pen, printed);
  titles(pen, printed, sheet.width - beside.width);
  entries(pen, printed.head, beside);
  pen.y = Math.max(pen.y, beside.until);
  notes(pen, printed.notes);
  for (const { mark, heading: text, entries: all } of printed.sections) {
    heading(pen, mark === undefined ? text : `${mark} ${text}`, roomOfFirst(all));
    entries(pen, all);
  }
  signature(pen, printed);
  pen.root.end();
  const pages = feet(pen, printed);
  pen.doc.end();
  return { bytes: await whole, pages };
};
