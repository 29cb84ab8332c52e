import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAll } from '../../../infra/aws/bundle.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { environmentOfFunction } from '../../rehearsal/policy-of-function.ts';
import { synthesised } from './synthesis.ts';

const folder = mkdtempSync(join(tmpdir(), 'readmit-bundles-'));
const run = promisify(execFile);
const names = functionRows().map(({ name }) => name);

describe('The bundles', () => {
  let bundled: readonly string[] = [];
  let templates: ReturnType<typeof synthesised>['templates'] = [];

  beforeAll(async () => {
    bundled = await bundleAll(folder);
    templates = synthesised('local', folder).templates;
  });

  it('are one for every function of the tables', () => {
    expect(bundled).toEqual(names);
  });

  it.each(names)('start with only the environment that the template gives: %s', async (name) => {
    const module = pathToFileURL(join(folder, name, 'index.mjs')).href;
    const look = `import(${JSON.stringify(module)}).then(({ handler }) => process.stdout.write(typeof handler))`;
    const env = { ...environmentOfFunction(templates, name), AWS_REGION: 'eu-central-1' };
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', look], { env });
    expect(stdout).toBe('function');
  });

  it.each(names)('read credentials from the environment and load no other way to them: %s', (name) => {
    const text = readFileSync(join(folder, name, 'index.mjs'), 'utf8');
    const ours = 'in Lambda the runtime sets them from the role';
    // What the SDK's own provider would bring along: processes of profiles, the metadata of containers.
    const others = ['credential_process', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
    expect([ours, ...others].filter((mark) => text.includes(mark))).toEqual([ours]);
  });
});
