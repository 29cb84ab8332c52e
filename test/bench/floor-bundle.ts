import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the floor of the cold-start and size figures into that file: as it comes, without what the functions' bundles leave out. */
export const floorBundle = async (outfile: string): Promise<string> => {
  await build({
    entryPoints: [fileURLToPath(new URL('floor.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return outfile;
};
