import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { OnLoadResult, Plugin } from 'esbuild';

/** A module that exports those values, compressed until it is loaded. */
const packed = (values: Readonly<Record<string, unknown>>): OnLoadResult => {
  const exported = Object.entries(values).map(([name, value]) => {
    const text = brotliCompressSync(JSON.stringify(value)).toString('base64');
    const unpacked = `JSON.parse(brotliDecompressSync(Buffer.from('${text}', 'base64')).toString('utf8'))`;
    return name === 'default' ? `export default ${unpacked};` : `export const ${name} = ${unpacked};`;
  });
  return { contents: ["import { brotliDecompressSync } from 'node:zlib';", ...exported].join('\n'), loader: 'js' };
};

/** Modules that export plain values, and nothing that runs. */
const data = /\/(?:domain\/(?:agreement\/(?:register|known-agreements)|time\/calendars)|functions\/http\/problems)\.ts$/;

/**
 * Packs what is data and not code into a bundle compressed: the contracts, which are twice the size of the code that serves them,
 * the agreements and calendars, which every function that changes a case needs, and the table of problems, which every function
 * of the API needs.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/functions\/(?:openapi|asyncapi)\.json$/ }, async ({ path }) =>
      packed({ default: JSON.parse(await readFile(path, 'utf8')) }),
    );
    onLoad({ filter: data }, async ({ path }) => packed({ ...(await import(pathToFileURL(path).href)) }));
  },
};
