import { certaintyMeanings } from '../../domain/agreement/certainty-meaning.ts';
import type { SheetRow, SheetSection, Sureness } from '../../domain/agreement/sheet/row.ts';
import type { AgreementSheet } from '../../domain/agreement/sheet/sheet.ts';

/** Of a page that a terminal shows and a printer prints. */
const pageWidth = 120;

/** What stands between two columns. */
const gap = '  ';

/** Rule, value, article, certainty: with the gaps, the width of the page. */
const widths = [26, 56, 23, 9] as const;

const meanings: Readonly<Record<Sureness, string>> = {
  ...certaintyMeanings,
  none: 'the text was read and has no such rule',
  unset: 'not found: nothing is computed by it, and nobody loses a right by it',
};

/** One line in lines of that width at most, broken between words; a word that is longer stands alone. After a number, `1) `, they hang. */
const wrappedLine = (line: string, width: number): readonly string[] => {
  const hanging = ' '.repeat(/^\d+\) /.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(last === undefined ? word : `${hanging}${word}`);
  }
  return lines;
};

const wrapped = (text: string, width: number): readonly string[] => text.split('\n').flatMap((line) => wrappedLine(line, width));

/** Cells side by side, each as the lines that it has within its own column. */
const beside = (cells: readonly (readonly string[])[]): readonly string[] =>
  Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_line, at) =>
    cells
      .map((lines, column) => (lines[at] ?? '').padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );

/** The name of a rule; where it is a part of something, below the name of that. */
const nameLines = ({ of, rule }: SheetRow): readonly string[] =>
  of === undefined ? wrapped(rule, widths[0]) : wrapped(rule, widths[0] - gap.length).map((line) => `${gap}${line}`);

const cellsOf = (one: SheetRow): readonly (readonly string[])[] => [
  nameLines(one),
  wrapped(one.value, widths[1]),
  wrapped(one.article ?? '', widths[2]),
  [one.certainty ?? ''],
];

/** Words under a row, from its second column to the edge of the page. */
const under = (label: string, words: string | undefined): readonly string[] => {
  if (words === undefined) return [];
  const indent = ' '.repeat(widths[0] + gap.length);
  const hanging = ' '.repeat(label.length + 2);
  const lines = wrapped(words, pageWidth - indent.length - hanging.length);
  return lines.map((line, at) => `${indent}${at === 0 ? `${label}: ` : hanging}${line}`);
};

/** What of this certainty has a reason beside it. Beside the rest stands whoever says it. */
const reasoned: ReadonlySet<Sureness | undefined> = new Set(['inferred', 'none', 'unset']);

const sourceLabel = ({ certainty }: SheetRow): string => (reasoned.has(certainty) ? 'why' : 'said by');

const words = (one: SheetRow): readonly string[] => [
  ...under('note', one.note),
  ...under('open', one.open),
  ...under(sourceLabel(one), one.source),
];

/** Where a row of the same section said all this before: it is not said twice. */
const saidBefore = (one: SheetRow, before: readonly SheetRow[]): string | undefined => {
  const { of: _one, ...told } = one;
  return before.find(({ of: _other, ...other }) => JSON.stringify(other) === JSON.stringify(told))?.of;
};

const rowText = (one: SheetRow, before: readonly SheetRow[]): readonly string[] => {
  const cells = beside(cellsOf(one));
  const said = words(one);
  const where = said.length < 2 ? undefined : saidBefore(one, before);
  return [...cells, ...(where === undefined ? said : under('as above', where))];
};

const rowsText = (rows: readonly SheetRow[]): readonly string[] =>
  rows.flatMap((one, at) => {
    const text = rowText(one, rows.slice(0, at));
    if (one.of === rows[at - 1]?.of) return text;
    return [...(at === 0 ? [] : ['']), ...(one.of === undefined ? [] : wrapped(one.of, pageWidth)), ...text];
  });

const sectionText = ({ heading, note, rows }: SheetSection): readonly string[] => [
  '',
  '',
  heading.toUpperCase(),
  '-'.repeat(pageWidth),
  ...(note === undefined ? [] : [...wrapped(note, pageWidth), '']),
  ...rowsText(rows),
];

const headLine = (label: string, words: string): readonly string[] =>
  wrapped(words, pageWidth - 20).map((line, at) => `${(at === 0 ? label : '').padEnd(20)}${line}`);

const headText = ({ id, edition, title, text, whereToLook, readIn, prevails, counts }: AgreementSheet): readonly string[] => [
  ...wrapped(title, pageWidth),
  '='.repeat(pageWidth),
  ...headLine('Id and edition', `${id}, edition ${edition}`),
  ...headLine('Text', text ?? 'none was read: no value here stands in an article'),
  ...headLine('Read in', readIn),
  ...headLine('Text that prevails', prevails),
  ...(whereToLook === undefined ? [] : headLine('Where to look', whereToLook)),
  '',
  `Of ${counts.reduce((sum, { rows }) => sum + rows, 0)} rows:`,
  ...counts.map(({ certainty, rows }) => `${String(rows).padStart(5)}  ${certainty.padEnd(9)}  ${meanings[certainty]}`),
  '',
  ...beside([['Rule'], ['Value'], ['Article'], ['Certainty']]),
];

/** The sheet of an agreement as a page of text, 120 wide. */
export const sheetText = (sheet: AgreementSheet): string =>
  `${[...headText(sheet), ...sheet.sections.flatMap(sectionText)].join('\n')}\n`;
