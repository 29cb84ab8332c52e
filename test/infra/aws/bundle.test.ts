import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAll } from '../../../infra/aws/bundle.ts';
import { bundled } from '../../../infra/aws/bundled.ts';
import { floorBundle } from '../../bench/floor-bundle.ts';
import { mostAlone, mostWithData, printing } from '../../bench/most-of-bundle.ts';
import { environmentOfFunction } from '../../rehearsal/policy-of-function.ts';
import { synthesised } from './synthesis.ts';

const folder = mkdtempSync(join(tmpdir(), 'readmit-bundles-'));
const run = promisify(execFile);
const names = bundled().map(({ name }) => name);
const allButPrinting = names.filter((name) => name !== printing);

describe('The bundles', () => {
  let made: readonly string[] = [];
  let templates: ReturnType<typeof synthesised>['templates'] = [];

  let floor = '';

  beforeAll(async () => {
    floor = await floorBundle(join(folder, 'floor.mjs'));
    made = await bundleAll(folder);
    templates = synthesised('local', folder).templates;
  });

  it('are one for every function of the tables, and one for the people of States', () => {
    expect(made).toEqual(names);
  });

  it.each(
    names,
  )('start with only the environment that the template gives and what stands beside them, and unpack nothing for it, but for what prints: %s', async (name) => {
    const module = pathToFileURL(join(folder, name, 'index.mjs')).href;
    const look = `import(${JSON.stringify(module)}).then(({ handler }) => process.stdout.write(typeof handler + ', unpacked: ' + process.moduleLoadList.includes('NativeModule zlib')))`;
    const env = {
      ...environmentOfFunction(templates, name),
      AWS_REGION: 'eu-central-1',
      LAMBDA_TASK_ROOT: join(folder, name),
    };
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', look], { env });
    expect(stdout).toBe(`function, unpacked: ${name === printing}`);
  });

  it.each(names)('are at most a quarter larger than the barest client of the store, or as large as is said why: %s', (name) => {
    expect(statSync(join(folder, name, 'index.mjs')).size / statSync(floor).size).toBeLessThan(mostAlone(name));
  });

  it.each(names)('have all the data beside them that they read, and with it stay within their bound: %s', (name) => {
    const text = readFileSync(join(folder, name, 'index.mjs'), 'utf8');
    const read = [...text.matchAll(/\b[a-z-]+\.br\b/g)].map(([file]) => file);
    const beside = readdirSync(join(folder, name)).filter((file) => file.endsWith('.br'));
    expect(beside).toEqual([...new Set(read)].sort());
    const sizes = ['index.mjs', ...beside].map((file) => statSync(join(folder, name, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0) / statSync(floor).size).toBeLessThan(mostWithData(name));
  });

  it.each(allButPrinting)('load no part of Node that their start has no need of: %s', (name) => {
    const text = readFileSync(join(folder, name, 'index.mjs'), 'utf8');
    const loaded = [...text.matchAll(/\bfrom\s?"(?:node:)?([a-z0-9/_]+)"/g)].map(([, module]) => module);
    // Each of the others takes a start as long as several hundred kilobytes of code, as the file system does for its streams.
    const needed = ['async_hooks', 'console', 'crypto', 'https', 'os', 'stream', 'timers'];
    expect([...new Set(loaded)].filter((module) => module === undefined || !needed.includes(module))).toEqual([]);
  });

  it.each(allButPrinting)('leave out what no function uses: %s', (name) => {
    const text = readFileSync(join(folder, name, 'index.mjs'), 'utf8');
    const marks = {
      'event streams': ':event-type',
      'a hash in JavaScript': '1779033703',
      'the metadata of machines': '169.254.169.254',
      'profiles of a terminal': 'AWS_SHARED_CREDENTIALS_FILE',
      'the list of regions': 'implicitGlobalRegion',
      'formats of strings': 'cidrv6',
    };
    // Zod names every format in its words for errors; only its code for one says so twice.
    const found = Object.entries(marks).filter(
      ([what, mark]) => text.split(mark).length > (what === 'formats of strings' ? 2 : 1),
    );
    expect(found).toEqual([]);
  });

  it.each(names)('read credentials from the environment and load no other way to them: %s', (name) => {
    const text = readFileSync(join(folder, name, 'index.mjs'), 'utf8');
    const ours = 'in Lambda the runtime sets them from the role';
    // What the SDK's own provider would bring along: processes of profiles, the metadata of containers.
    const others = ['credential_process', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
    expect([ours, ...others].filter((mark) => text.includes(mark))).toEqual([ours]);
  });
});
