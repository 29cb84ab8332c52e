import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

/**
 * Packs `openapi.json` into a bundle compressed: it is twice the size of the code that serves it, is read seldom and unpacked
 * only then.
 */
export const packedContract: Plugin = {
  name: 'packed-contract',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/functions\/openapi\.json$/ }, async ({ path }) => {
      const document = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      const packed = brotliCompressSync(document).toString('base64');
      const contents = `import { brotliDecompressSync } from 'node:zlib';
export default JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString('utf8'));`;
      return { contents, loader: 'js' };
    });
  },
};
