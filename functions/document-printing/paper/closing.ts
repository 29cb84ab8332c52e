import type { Printed } from '../printed.ts';
import { nameOf } from './faces.ts';
import { linesOf } from './lines.ts';
import { draw, heightOf, makeRoom, type Pen, rule, setLine, within } from './pen.ts';
import { sheet, sizes } from './sheet.ts';

const size = sizes.body;

/** The places for whoever signs and for the stamp; they stand together on one sheet. */
export const signature = (pen: Pen, { signature: says }: Printed): void => {
  const stamp = { width: 130, height: 96 };
  pen.y += 22;
  makeRoom(pen, stamp.height + 10);
  const top = pen.y;
  const width = sheet.width - stamp.width - 30;
  const element = within(pen, pen.root, 'P');
  [says.official, says.placeAndDate, says.signed].forEach((label, index) => {
    const y = top + index * 34 + 18;
    rule(pen, sheet.left, sheet.left + width, y);
    const [line] = linesOf(label, width, 'regular', sizes.note);
    if (line !== undefined) setLine(pen, element, line, { x: sheet.left, y: y + 2, face: 'regular', size: sizes.note });
  });
  const x = sheet.right - stamp.width;
  draw(pen, () =>
    pen.doc.lineWidth(0.6).dash(2, { space: 2 }).rect(x, top, stamp.width, stamp.height).stroke('#444444').undash(),
  );
  const [line] = linesOf(says.stamp, stamp.width - 12, 'regular', size);
  if (line !== undefined) setLine(pen, element, line, { x: x + 6, y: top + 6, face: 'regular', size });
  element.end();
  pen.y = top + stamp.height + heightOf(size);
};

/** At the foot of each sheet: whose request it is, and which sheet of how many. */
export const feet = (pen: Pen, { foot }: Printed): number => {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font(nameOf('regular')).fontSize(sizes.foot).fillColor('#333333');
    const number = `${page + 1} / ${count}`;
    doc.text(number, sheet.right - doc.widthOfString(number), sheet.foot, { lineBreak: false });
    const lines = linesOf(foot, sheet.width - 60, 'regular', sizes.foot);
    lines.forEach(({ paragraph, start: from, end }, index) => {
      doc.text(paragraph.slice(from, end), sheet.left, sheet.foot + index * heightOf(sizes.foot), {
        lineBreak: false,
      });
    });
    doc.endMarkedContent();
  }
  return count;
};
