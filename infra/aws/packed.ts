import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { OnLoadResult, Plugin } from 'esbuild';

/** By its name, since who imports the module has Node load it at every start. */
const unpacked = `const unpacked = (text) =>
  JSON.parse(process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from(text, 'base64')).toString('utf8'));`;

/**
 * A module that exports those values compressed. What a function makes of nothing is unpacked when it is first asked for, any other value
 * when the module is loaded. A value that JSON would change is refused: it is no data.
 */
export const packed = (path: string, values: Readonly<Record<string, unknown>>): OnLoadResult => {
  const exported = Object.entries(values).map(([name, value]) => {
    const made: unknown = typeof value === 'function' && value.length === 0 ? value() : value;
    const json = JSON.stringify(made) as string | undefined;
    if (json === undefined || !isDeepStrictEqual(JSON.parse(json), made)) {
      throw new Error(`${path} is packed as data, but its ${name} is not: move what runs, or is unset, to a file of its own`);
    }
    const text = `'${brotliCompressSync(json).toString('base64')}'`;
    if (made !== value) return `let of_${name}; export const ${name} = () => (of_${name} ??= unpacked(${text}));`;
    return name === 'default' ? `export default unpacked(${text});` : `export const ${name} = unpacked(${text});`;
  });
  return { contents: [unpacked, ...exported].join('\n'), loader: 'js' };
};

/** Modules that export functions which make plain values of nothing. */
const data = [
  'domain/agreement/agreements/register.ts',
  'domain/agreement/known-agreements.ts',
  'domain/time/calendars/register.ts',
  'functions/http/looks.ts',
].map((file) => fileURLToPath(new URL(`../../${file}`, import.meta.url)));

/**
 * Packs what is data and not code into a bundle compressed: the contracts, which are twice the size of the code that serves them,
 * the agreements and calendars, which every function that changes a case needs, and the table of problems, which every function
 * of the API needs. A start unpacks none of it.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup: ({ onLoad }) => {
    // A file that has moved would go unpacked into every bundle, and nobody would see more than their size.
    for (const path of data) if (!existsSync(path)) throw new Error(`${path} is to be packed into the bundles and is not there`);
    onLoad({ filter: /\/functions\/(?:openapi|asyncapi)\.json$/ }, async ({ path }) =>
      packed(path, { default: JSON.parse(await readFile(path, 'utf8')) }),
    );
    onLoad({ filter: /\/register\.ts$|\/known-agreements\.ts$|\/looks\.ts$/ }, async ({ path }) =>
      data.includes(path) ? packed(path, { ...(await import(pathToFileURL(path).href)) }) : undefined,
    );
  },
};
