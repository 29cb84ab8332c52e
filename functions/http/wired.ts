import type { Routes } from './route.ts';

/** The code of one row, made of what its function has. A method, so that each asks only for what it needs of that. */
type Maker = { make(needs: unknown): unknown }['make'];

type Makers = Readonly<Record<string, Maker>>;

/** All that the code of a function asks for. */
type NeedsOf<Made extends Makers> = {
  [Name in keyof Made]: (needs: Parameters<Made[Name]>[0]) => void;
}[keyof Made] extends (needs: infer Needs) => void
  ? Needs
  : never;

/** Asks nothing where every row has its code, and of anything else the impossible: the message names the row. */
type EveryRow<Rows, Made> = [Exclude<keyof Rows, keyof Made>] extends [never]
  ? unknown
  : { readonly 'run npm run contracts, which wires the file that is named as the row': Exclude<keyof Rows, keyof Made> };

/** The code of every row of a function, by its name, made of what the function has. A row without code does not compile. */
export const wired = <Rows extends Routes, Made extends Makers>(
  _rows: Rows,
  operations: Made & EveryRow<Rows, Made>,
  needs: NeedsOf<Made>,
) =>
  Object.fromEntries(Object.entries<Maker>(operations).map(([name, make]) => [name, make(needs)])) as {
    readonly [Name in keyof Made]: ReturnType<Made[Name]>;
  };
