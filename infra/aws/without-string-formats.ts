import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A method of zod's strings that makes a format: `z.string().email()`, which stands as `z.email()` too. */
const format = /^ {4}(\w+)\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},?\n/gm;

/** zod's module of schemas without those methods, and what they were called. */
export const withoutFormats = (source: string): { readonly source: string; readonly names: readonly string[] } => ({
  source: source.replaceAll(format, ''),
  names: [...source.matchAll(format)].map(([, name = '']) => name),
});

/**
 * Leaves out of the bundles the formats of strings that are not asked for. Every string of zod can be made into each of some twenty-five
 * (tokens, ranges of addresses, emoji), so all came along; those that are used are called by their own name, as `z.uuid()`, and stay.
 */
export const withoutStringFormats: Plugin = {
  name: 'without-string-formats',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/zod\/v4\/classic\/schemas\.js$/ }, async ({ path }) => {
      const { source, names } = withoutFormats(await readFile(path, 'utf8'));
      if (names.length === 0) throw new Error(`The formats of strings are no longer where they were in ${path}`);
      return { contents: source, loader: 'js' };
    });
  },
};
