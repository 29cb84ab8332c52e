import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundled } from './bundled.ts';
import { functionsForArrows } from './functions-for-arrows.ts';
import { leanSdk } from './lean-sdk.ts';
import { leanZod } from './lean-zod.ts';
import { packedData } from './packed.ts';
import { withoutJsonSchema } from './without-json-schema.ts';

const functionsFolder = fileURLToPath(new URL('../../functions/', import.meta.url));

/** Where bundles are written and stacks and the local instance find them: `<function name>/index.mjs`. */
export const buildFolder = fileURLToPath(new URL('../../.build/functions/', import.meta.url));

/**
 * Bundles the functions into `<outDir>/<function name>/index.mjs`, all or those named in `only`, and gives their names.
 * `mainFields` prefers the packages' ESM builds, which shake; each alias is explained where it points.
 */
export const bundleAll = async (outDir: string = buildFolder, only?: readonly string[]): Promise<readonly string[]> => {
  const rows = bundled().filter(({ name }) => only === undefined || only.includes(name));
  await build({
    entryPoints: rows.map(({ name, row }) => ({ in: join(functionsFolder, `${row.entry}.ts`), out: `${name}/index` })),
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    // Cyrillic letters as they are: written as escapes they are three times as long.
    charset: 'utf8',
    legalComments: 'none',
    alias: {
      '@aws-sdk/credential-provider-node': join(functionsFolder, 'adapters/environment-credentials.ts'),
      '@aws-sdk/endpoint-cache': join(functionsFolder, 'adapters/no-endpoint-cache.ts'),
    },
    plugins: [leanSdk, leanZod, packedData, withoutJsonSchema, functionsForArrows],
    logLevel: 'warning',
  });
  return rows.map(({ name }) => name);
};

if (import.meta.main) {
  const names = await bundleAll();
  process.stdout.write(`${names.length} functions bundled into ${buildFolder}\n`);
}
