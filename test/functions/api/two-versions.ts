import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run -s two-versions -- REF`: lets the code of that commit read, and go on from, what the code at hand stores, and the other way
 * round, each by the test of the last release. The other version stands in a folder of its own with the dependencies of this one.
 */
const here = fileURLToPath(new URL('../../..', import.meta.url));
const trial = 'test/functions/api/last-release.test.ts';

const said = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};

const [asked] = process.argv.slice(2);
const usage = 'Usage: npm run -s two-versions -- REF   (REF: a commit, as git names it)';
if (asked === '--help' || asked === '-h') {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const ref = asked ?? said(usage);
const folder = mkdtempSync(join(tmpdir(), 'readmit-two-versions-'));

const ran = (version: string, how: string, file: string): boolean =>
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', trial], {
    cwd: version,
    stdio: 'inherit',
    env: { ...process.env, READMIT_LAST_RELEASE: how, READMIT_LAST_RELEASE_FILE: file },
  }).status === 0;

const tried = (): boolean => {
  const other = join(folder, 'other');
  execFileSync('git', ['clone', '--quiet', '--no-checkout', here, other]);
  execFileSync('git', [
    '-C',
    other,
    'checkout',
    '--quiet',
    execFileSync('git', ['-C', here, 'rev-parse', ref]).toString().trim(),
  ]);
  if (!existsSync(join(other, trial))) return said(`${ref} is from before this could be tried: it has no ${trial}`);
  const locked = [here, other].map((version) => readFileSync(join(version, 'package-lock.json'), 'utf8'));
  if (locked[0] !== locked[1]) process.stdout.write(`${ref} had other dependencies: it is tried with those of today\n`);
  symlinkSync(join(here, 'node_modules'), join(other, 'node_modules'));
  const [ofOther, ofThis] = [join(folder, 'other.json.br'), join(folder, 'this.json.br')];
  return [
    ran(other, 'write', ofOther) && ran(here, 'earlier', ofOther),
    ran(here, 'write', ofThis) && ran(other, 'later', ofThis),
  ].every(Boolean);
};

try {
  const good = tried();
  process.stdout.write(
    good ? `Each reads what the other wrote, and goes on from it: ${ref} and this\n` : `${ref} and this differ: above\n`,
  );
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
