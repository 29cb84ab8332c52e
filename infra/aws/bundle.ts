import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundled } from './bundled.ts';
import { functionsForArrows } from './functions-for-arrows.ts';
import { leanSdk } from './lean-sdk.ts';
import { leanZod } from './lean-zod.ts';
import { packedData } from './packed.ts';
import { withoutJsonSchema } from './without-json-schema.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const functionsFolder = join(repository, 'functions/');

/** Where bundles are written and stacks and the local instance find them: `<function name>/index.mjs`, with the data that it reads beside it. */
export const buildFolder = fileURLToPath(new URL('../../.build/functions/', import.meta.url));

/** Where source maps are kept by whoever deploys: `<function name>.<first of the hash of the bundle>.map`. */
export const mapsFolder = fileURLToPath(new URL('../../.build/maps/', import.meta.url));

/** Takes the source maps from beside the bundles, so that they are not deployed, to where `npm run where` finds them. */
const keepMaps = (outDir: string, names: readonly string[], maps: string): void => {
  mkdirSync(maps, { recursive: true });
  for (const name of names) {
    const hash = createHash('sha256')
      .update(readFileSync(join(outDir, name, 'index.mjs')))
      .digest('hex');
    const made = join(outDir, name, 'index.mjs.map');
    const map = JSON.parse(readFileSync(made, 'utf8')) as { readonly sources: readonly string[] };
    const sources = map.sources.map((source) => relative(repository, join(outDir, name, source)));
    writeFileSync(join(maps, `${name}.${hash.slice(0, 12)}.map`), JSON.stringify({ ...map, sources }));
    rmSync(made);
  }
};

/**
 * Bundles the functions into `<outDir>/<function name>/index.mjs`, with their data beside it, all or those named in `only`, and gives
 * their names. `maps` is the folder that gets their source maps; without it none are made.
 * `mainFields` prefers the packages' ESM builds, which shake; each alias is explained where it points.
 */
export const bundleAll = async (
  outDir: string = buildFolder,
  only?: readonly string[],
  maps?: string,
): Promise<readonly string[]> => {
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
    ...(maps === undefined ? {} : { sourcemap: 'external', sourcesContent: false }),
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
  const names = rows.map(({ name }) => name);
  if (maps !== undefined) keepMaps(outDir, names, maps);
  return names;
};

if (import.meta.main) {
  const names = await bundleAll();
  process.stdout.write(`${names.length} functions bundled into ${buildFolder}\n`);
}
