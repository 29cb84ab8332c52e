import { globSync } from 'node:fs';
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
    beside: ['calendar-of.ts'],
    name: 'calendars',
    of: { type: 'WorkingCalendar', from: '../working-calendar.ts' },
    says: 'The working-day calendars: every file of this folder. Written by `npm run contracts`.',
  },
];

/** `france-kazakhstan.ts` exports `franceKazakhstan`. */
const exportOf = (file: string): string =>
  basename(file, '.ts').replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

const quoted = (path: string): string => `'${path}'`;

/** The text of a register over those files of its folder. */
export const registerText = ({ name, of, says }: Pick<Register, 'name' | 'of' | 'says'>, files: readonly string[]): string => {
  const known = files.map((file) => ({ file, name: exportOf(file) }));
  const imports = [
    `import type { ${of.type} } from ${quoted(of.from)};`,
    ...known.map((one) => `import { ${one.name} } from ${quoted(`./${one.file}`)};`),
  ];
  const head = `export const ${name}: readonly ${of.type}[] = [`;
  const names = known.map((one) => one.name);
  const line = `${head}${names.join(', ')}];`;
  const list = line.length <= 130 ? line : `${head}\n${names.map((one) => `  ${one},\n`).join('')}];`;
  return `${imports.join('\n')}\n\n/** ${says} */\n${list}\n`;
};

/** Every register with its path from the root, and its text as the folders under `root` have it now. */
export const registerFiles = (root: string): readonly { readonly path: string; readonly text: string }[] =>
  registers.map(({ folder, file, beside = [], ...register }) => ({
    path: `${folder}/${file}`,
    text: registerText(
      register,
      globSync('*.ts', { cwd: `${root}${folder}` })
        .filter((one) => one !== file && !beside.includes(one))
        .sort(),
    ),
  }));
