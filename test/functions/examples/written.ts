import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Example } from '../../../functions/contracts/examples/example.ts';
import { operationsFolder } from '../../../functions/contracts/examples/kept.ts';
import { operations } from '../operations.ts';
import type { Kept } from './play.ts';

/** `npm run examples` keeps what is answered; else it is held against what was kept. */
export const writes = process.env['READMIT_EXAMPLES'] === 'write';

type Members = Readonly<Record<string, unknown>>;

/** By name: the store gives the members of what it keeps in another order each time. */
export const byName = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));

const inOneOrder = (name: string, value: unknown): unknown => (name === 'commitments' ? byName(value as Members) : value);

export const asJson = (value: unknown): string => `${JSON.stringify(value, inOneOrder, 2)}\n`;

/** The examples of each operation, by the operation and their own names. Throws where two have one name. */
export const byOperation = (kept: readonly Kept[]): Readonly<Record<string, Readonly<Record<string, Example>>>> => {
  const all: Record<string, Record<string, Example>> = {};
  for (const { operation, name, example } of kept) {
    const named = all[operation] ?? {};
    all[operation] = named;
    if (named[name] !== undefined) throw new Error(`Two examples of ${operation} are called ${name}: say how one is \`called\``);
    named[name] = example;
  }
  return all;
};

/** Writes the examples of each operation into a file of its own, and takes away those of operations that are no more. */
export const writeExamples = (kept: readonly Kept[]): void => {
  for (const file of readdirSync(operationsFolder)) rmSync(new URL(file, operationsFolder));
  const all = byOperation(kept);
  for (const { name } of operations) {
    if (all[name] !== undefined) writeFileSync(new URL(`${name}.json`, operationsFolder), asJson(all[name]));
  }
};
