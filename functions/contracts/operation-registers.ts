import type { ApiFunction } from '../http/route.ts';
import { importOf, listed, type RegisterFile } from './registers.ts';

/** `recordFitness` stands in `record-fitness`. */
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const says = 'The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`.';

/** The text of the register of those operations of a function: of each the file that is named as it. */
export const operationsText = (names: readonly string[]): string => {
  const named = names.map((name) => ({ stem: kebab(name), name }));
  named.sort((one, other) => (one.stem < other.stem ? -1 : 1));
  const known = named.map(({ stem, name }) => ({ file: `${stem}.ts`, name }));
  const list = listed('export const operations = {', known, '};', ' ');
  return `${known.map(importOf).join('\n')}\n\n/** ${says} */\n${list}\n`;
};

/** The register of operations of every function: whoever adds a row and its file wires nothing. */
export const operationRegisters = (functions: Readonly<Record<string, ApiFunction>>): readonly RegisterFile[] =>
  Object.entries(functions).map(([folder, { routes }]) => ({
    path: `functions/api/${folder}/operations.ts`,
    text: operationsText(Object.keys(routes)),
  }));
