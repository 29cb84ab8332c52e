import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from '../../domain/agreement/agreements/register.ts';
import { sheetFiles, sheetFolder } from './sheet-files.ts';

const folder = new URL(`../../${sheetFolder}/`, import.meta.url);
const files = sheetFiles(register());

mkdirSync(folder, { recursive: true });

/** Part of `npm run contracts`: writes the sheet of every agreement, and removes those of none; with `--check` it only says what is stale, and ends with 1. */
for (const name of new Set([...readdirSync(folder), ...files.keys()])) {
  const file = new URL(name, folder);
  const text = files.get(name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${sheetFolder}/${name} is stale: run npm run contracts\n`);
    process.exitCode = 1;
  } else if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}
