import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../../../infra/local/places.ts';

const run = promisify(execFile);

const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What is started by a file of ours and takes nothing. */
const takesNothing = ['start', 'contracts', 'contracts:fresh', 'bundle', 'bench'];

/** The file of each command that takes words of whoever calls it. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /node (\S+\.ts)$/.exec(script) ?? [];
  return file === undefined || takesNothing.includes(name) ? [] : [{ name, file }];
});

test('there are such commands', () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each(commands)('npm run $name -- --help says how it is used, and does nothing', async ({ name, file }) => {
  const { stdout, stderr } = await run(process.execPath, [file, '--help'], {
    cwd: repository,
    env: { ...process.env, READMIT_STATE: '/nowhere' },
  });
  expect(stdout).toMatch(new RegExp(`^Usage: npm run (?:-s )?${name}\\b`));
  expect(stderr).toBe('');
});
