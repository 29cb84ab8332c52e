import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAll } from '../../../infra/aws/bundle.ts';
import { sourcePlaces } from '../../../infra/aws/source-places.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'readmit-maps-'));
const [bundles, maps] = [join(folder, 'functions'), join(folder, 'maps')];

describe('A place of a deployed bundle', () => {
  beforeAll(async () => {
    await bundleAll(bundles, ['api-open'], maps);
  });

  it('is told by the file and the line of the source', async () => {
    const look = `import(${JSON.stringify(pathToFileURL(join(bundles, 'api-open/index.mjs')).href)}).catch(({ stack }) => process.stdout.write(stack))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', look], { env: {} });
    const [, line, column] = /index\.mjs:(\d+):(\d+)/.exec(stdout) ?? [];
    const [place, ...others] = sourcePlaces(maps, 'api-open', Number(line), Number(column));
    expect(others).toEqual([]);
    expect(place?.file).toBe('functions/settings.ts');
    const source = readFileSync(new URL(`../../../${place?.file}`, import.meta.url), 'utf8').split('\n');
    expect(source[(place?.line ?? 0) - 1]).toMatch(/throw new (?:Error|Fault)\(/);
  });

  it('is not told where no map knows it', () => {
    expect(sourcePlaces(maps, 'api-cases', 1, 1)).toEqual([]);
  });

  it('is read by maps that are not deployed, and are none of the bundle', () => {
    const deployed = readdirSync(join(bundles, 'api-open'));
    expect(deployed).toContain('index.mjs');
    expect(deployed.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(readFileSync(join(bundles, 'api-open/index.mjs'), 'utf8')).not.toContain('sourceMappingURL');
    expect(existsSync(maps)).toBe(true);
  });
});
