import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** A method of zod's strings that makes a format: `z.string().email()`, which stands as `z.email()` too. */
const format = /^ {4}(\w+)\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},?\n/gm;

/** A method, or a property that is worked out, of one of zod's kinds of schemas. */
const method = /^ {4}(?:(?:async |get |set )?(\w+)\(|(\w+): (?:async )?function ).*\{\n(?: {5}.*\n|\n)* {4}\},\n/gm;

/** zod's namespace of its own tools by the way on which esbuild sees which of them are used. */
const tools = ['import { util } from "../core/index.js";', 'import * as util from "../core/util.js";'] as const;

/** What is named after a dot: all that could be a call of a method, and more. */
export const namedIn = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(/\.(\w+)/g)].map(([, name = '']) => name));

/** What the sources of the functions name. */
const namedByFunctions = (): ReadonlySet<string> => {
  const functionsFolder = fileURLToPath(new URL('../../functions/', import.meta.url));
  return namedIn(
    globSync('**/*.ts', { cwd: functionsFolder })
      .map((file) => readFileSync(`${functionsFolder}${file}`, 'utf8'))
      .join('\n'),
  );
};

/** zod's module of schemas without its formats as methods, and without every other method that is neither `named` nor called by another. */
export const leanSchemas = (source: string, named: ReadonlySet<string>) => {
  const formats = [...source.matchAll(format)].map(([, name = '']) => name);
  const plain = source
    .replaceAll(format, '')
    .replace(...tools)
    .replaceAll('core.util.', 'util.');
  const methods = [...plain.matchAll(method)].map(([, name, other]) => name ?? other ?? '');
  const asked = (name: string) => named.has(name) || plain.includes(`this.${name}(`);
  const lean = plain.replaceAll(method, (text, name?: string, other?: string) => (asked(name ?? other ?? '') ? text : ''));
  return { source: lean, formats, methods: methods.filter((name) => !asked(name)) };
};

/**
 * Leaves out of the bundles what zod's schemas bring along and nobody asks for. Every string of zod can be made into each of some twenty-five
 * formats (tokens, ranges of addresses, emoji), so all came along; those that are used are called by their own name, as `z.uuid()`, and
 * stay. Of the other methods those stay that a source of the functions names; a schema that begins to use another has it in the next bundle.
 */
export const leanZod: Plugin = {
  name: 'lean-zod',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/zod\/v4\/classic\/schemas\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const { source, formats, methods } = leanSchemas(text, namedByFunctions());
      if (formats.length === 0 || methods.length === 0 || !text.includes(tools[0])) {
        throw new Error(`The methods of schemas are no longer where they were in ${path}`);
      }
      return { contents: source, loader: 'js' };
    });
  },
};
