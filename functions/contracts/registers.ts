import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A register of data that stand in one folder, a file each: whoever adds a file wires nothing. */
type Register = {
  readonly folder: string;
  readonly file: string;
  /** What else stands there and is none of the data. */
  readonly beside?: readonly string[];
  readonly name: string;
  readonly of: { readonly type: string; readonly from: string };
  readonly says: string;
};

const registers: readonly Register[] = [
  {
    folder: 'domain/agreement/agreements',
    file: 'register.ts',
    name: 'register',
    of: { type: 'Agreement', from: '../agreement.ts' },
    says: 'The agreements whose rules are loaded: every file of this folder. Written by `npm run contracts`.',
  },
  {
    folder: 'domain/time/calendars',
    file: 'register.ts',
    beside: ['calendar-of.ts', 'local-day.ts'],
    name: 'calendars',
    of: { type: 'WorkingCalendar', from: '../working-calendar.ts' },
    says: 'The working-day calendars: every file of this folder. Written by `npm run contracts`.',
  },
];

/** A register that is written: where it stands, from the root, and its text. */
export type RegisterFile = { readonly path: string; readonly text: string };

/** `france-kazakhstan.ts` exports `franceKazakhstan`. */
const exportOf = (file: string): string =>
  basename(file, '.ts').replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

const quoted = (path: string): string => `'${path}'`;

/** How a register takes what stands in a file beside it. */
export const importOf = ({ file, name }: { readonly file: string; readonly name: string }): string =>
  `import { ${name} } from ${quoted(`./${file}`)};`;

/** A list of those names, in one line where it fits. */
export const listed = (head: string, known: readonly { readonly name: string }[], end: string, space = ''): string => {
  const line = `${head}${space}${known.map(({ name }) => name).join(', ')}${space}${end}`;
  return line.length <= 130 ? line : `${head}\n${known.map(({ name }) => `  ${name},\n`).join('')}${end}`;
};

/** The text of a register over those files of its folder. */
export const registerText = ({ name, of, says }: Pick<Register, 'name' | 'of' | 'says'>, files: readonly string[]): string => {
  const known = files.map((file) => ({ file, name: exportOf(file) }));
  const imports = [`import type { ${of.type} } from '${of.from}';`, ...known.map(importOf)];
  const list = listed(`export const ${name} = (): readonly ${of.type}[] => [`, known, '];');
  return `${imports.join('\n')}\n\n/** ${says} */\n${list}\n`;
};

/** The files of the folder of a register that are its data. */
const filesOf = (root: string, { folder, file, beside = [] }: Register): readonly string[] =>
  globSync('*.ts', { cwd: `${root}${folder}` })
    .filter((one) => one !== file && !beside.includes(one))
    .sort();

/** Every register with its path from the root, and its text as the folders under `root` have it now. */
export const registerFiles = (root: string): readonly RegisterFile[] =>
  registers.map((register) => ({
    path: `${register.folder}/${register.file}`,
    text: registerText(register, filesOf(root, register)),
  }));

/**
 * What is wrong with that text as a file of a register, as a sentence: it exports one value, of the type of the register and under
 * its own name. Undefined where nothing is.
 */
export const faultIn = (path: string, text: string, { type }: Register['of']): string | undefined =>
  new RegExp(`^export const ${exportOf(path)}: ${type} =`, 'm').test(text)
    ? undefined
    : `${path} has to say: export const ${exportOf(path)}: ${type} = { ... }. The register takes one ${type} of each file, under the name of the file`;

/** What is wrong with the files under `root` of which registers are made. */
export const registerFaults = (root: string): readonly string[] =>
  registers.flatMap((register) =>
    filesOf(root, register).flatMap((file) => {
      const path = `${register.folder}/${file}`;
      return faultIn(path, readFileSync(`${root}${path}`, 'utf8'), register.of) ?? [];
    }),
  );
