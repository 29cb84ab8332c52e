import { once } from '../once.ts';
import { type Readings, readingsOf } from './reading.ts';

/** How a script is spelt: by the first letter of each group, the groups with how they are read; the first that fits counts. */
export type Spelling = () => ReadonlyMap<string, readonly { readonly group: RegExp; readonly ways: Readings }[]>;

/**
 * A table of spelling. Each line is a letter and, after it, one group or more with how it is read: `c  cch k|C:.5  ch C|h:.2  c k`.
 * A group is a regular expression without blanks, and may look at what stands before and after it.
 */
export const spelling = (lines: () => readonly string[]): Spelling =>
  once(
    () =>
      new Map(
        lines().map((line) => {
          const [letter = '', ...cells] = line.trim().split(/\s+/);
          const rows = Array.from({ length: Math.floor(cells.length / 2) }, (_none, row) => ({
            group: new RegExp(cells[2 * row] ?? '', 'uy'),
            ways: readingsOf(cells[2 * row + 1] ?? ''),
          }));
          return [letter, rows] as const;
        }),
      ),
  );

/** A table in which each letter is read in one place: `а a  б b  ж Z`. */
export const alphabet = (cells: string): Spelling =>
  spelling(() =>
    cells
      .trim()
      .split(/\s{2,}|\n/)
      .map((cell) => `${cell.trim().split(' ')[0]} ${cell.trim()}`),
  );
