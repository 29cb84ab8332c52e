import type { Entry, Value } from '../printed.ts';
import { type Line, linesOf } from './lines.ts';
import { draw, type Element, heightOf, makeRoom, type Pen, rule, setLine, within } from './pen.ts';
import { columns, sheet, sizes } from './sheet.ts';

type Set = { readonly line: Line; readonly underlined: boolean } | { readonly byHand: true };

const size = sizes.body;

const lineHeight = heightOf(size);

/** A line that is filled in by hand takes more room than a printed one. */
const handHeight = lineHeight * 1.4;

const gap = 4;

const linesOfValue = (value: Value, width: number): readonly Set[] =>
  'byHand' in value
    ? [value]
    : linesOf(value.text, width, 'regular', size).map((line) => ({ line, underlined: value.underlined === true }));

const heightOfSet = (one: Set): number => ('byHand' in one ? handHeight : lineHeight);

type Laid = { readonly label: readonly Line[]; readonly values: readonly Set[]; readonly height: number };

/** How far labels stand in: where one of them has a number, all leave its room. */
const indentOf = (all: readonly Entry[]): number => (all.some(({ number }) => number !== undefined) ? columns.numberWidth : 0);

const laid = ({ label, values }: Entry, width: number, indent: number): Laid => {
  const labelLines = linesOf(label, columns.labelWidth - indent, 'bold', size);
  const sets = values.flatMap((value) => linesOfValue(value, width));
  const height = Math.max(
    labelLines.length * lineHeight,
    sets.reduce((sum, one) => sum + heightOfSet(one), 0),
  );
  return { label: labelLines, values: sets, height };
};

/** How much of an entry has to stand together: all of it where it is short, its beginning otherwise. */
const together = ({ label, height }: Laid): number => Math.min(height, Math.max(label.length, 6) * lineHeight);

/** The room that the first of these takes at least, for the heading above it. */
export const roomOfFirst = (all: readonly Entry[]): number => {
  const [first] = all;
  return first === undefined ? 0 : together(laid(first, columns.valueWidth, indentOf(all)));
};

const setValue = (pen: Pen, element: Element, one: Set, right: number): void => {
  const height = heightOfSet(one);
  if ('byHand' in one) {
    const y = pen.y + height - 4;
    draw(pen, () =>
      pen.doc.lineWidth(0.5).dash(1, { space: 1.5 }).moveTo(columns.value, y).lineTo(right, y).stroke('#444444').undash(),
    );
  } else {
    const width = setLine(pen, element, one.line, { x: columns.value, y: pen.y, face: 'regular', size });
    if (one.underlined) rule(pen, columns.value, columns.value + width, pen.y + lineHeight - 2, 0.6);
  }
  pen.y += height;
};

type Place = { readonly narrower: number; readonly indent: number };

/**
 * A label and what stands behind it, side by side. A long one goes on at the next sheet. `narrower`: by how much what stands on the right
 * takes of its width.
 */
const entry = (pen: Pen, table: Element, one: Entry, { narrower, indent }: Place): void => {
  const right = sheet.right - narrower;
  const { label, values, ...rest } = laid(one, columns.valueWidth - narrower, indent);
  const row = within(pen, table, 'TR');
  makeRoom(pen, together({ label, values, ...rest }));
  const head = within(pen, row, 'TH');
  const cell = within(pen, row, 'TD');
  const place = (line: Line, x: number, y: number): void => {
    setLine(pen, head, line, { x, y, face: 'bold', size });
  };
  const top = pen.y;
  if (one.number !== undefined)
    for (const line of linesOf(one.number, columns.numberWidth, 'bold', size)) place(line, columns.number, top);
  label.forEach((line, index) => {
    place(line, columns.number + indent, top + index * lineHeight);
  });
  let sheetTop = top;
  let labelHeight = label.length * lineHeight;
  for (const value of values) {
    if (makeRoom(pen, heightOfSet(value))) {
      sheetTop = pen.y;
      labelHeight = 0;
    }
    setValue(pen, cell, value, right);
  }
  pen.y = Math.max(pen.y, sheetTop + labelHeight) + gap;
  for (const element of [head, cell, row]) element.end();
};

/** Labels and what stands behind them. `beside`: what stands on the right of the first ones, as wide and as far down. */
export const entries = (pen: Pen, all: readonly Entry[], beside?: { readonly width: number; readonly until: number }): void => {
  const table = within(pen, pen.root, 'Table');
  const indent = indentOf(all);
  for (const one of all) {
    const narrower = beside !== undefined && pen.y < beside.until ? beside.width : 0;
    entry(pen, table, one, { narrower, indent });
  }
  table.end();
};
