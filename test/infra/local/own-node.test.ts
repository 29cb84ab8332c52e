import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../../infra/local/places.ts';

const file = join(repository, 'infra/local/own-node.cjs');

const under = (version: string) =>
  spawnSync(process.execPath, [
    '--eval',
    `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(file)})`,
  ]);

test('a Node that runs no TypeScript says what to do, and the project’s own says nothing', () => {
  const old = under('20.20.2');
  expect([old.status, old.stderr.toString()]).toEqual([
    1,
    expect.stringContaining('npm rebuild node esbuild --ignore-scripts=false'),
  ]);
  const own = under(process.versions.node);
  expect([own.status, own.stderr.toString()]).toEqual([0, '']);
});

test('the commands that everybody begins with look at that first', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const name of ['start', 'test', 'demo']) expect(scripts[name]).toMatch(/^node infra\/local\/own-node\.cjs && /);
});
