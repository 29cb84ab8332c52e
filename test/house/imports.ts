import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/** One file that imports another of ours, both by their paths from the root, and the line on which it says so. */
export type Import = { readonly file: string; readonly line: number; readonly imported: string };

const named = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** What a source text imports of ours. */
export const importsIn = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(named)].map(({ 0: whole, 1: path = '', index }) => ({
    file,
    line: text.slice(0, index + whole.length).split('\n').length,
    imported: join(dirname(file), path),
  }));

/** Every import between files of that folder at the root. */
export const importsWithin = (house: string): readonly Import[] =>
  globSync(`${house}/**/*.ts`, { cwd: root })
    .sort()
    .flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')))
    .filter(({ imported }) => imported.startsWith(`${house}/`));
