import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tests in which what the contracts show is answered: the stories, and whatever can be wrong with a request. */
const tests = [
  'test/functions/examples',
  'test/functions/api/law-refuses.test.ts',
  'test/functions/api/bad-input.test.ts',
  'test/functions/api/transits/law-refuses.test.ts',
  'test/functions/api/convicted-transfers/law-refuses.test.ts',
];

// A problem that nobody answers any more is shown no more.
rmSync(new URL('../../../functions/contracts/examples/problems.json', import.meta.url), { force: true });

/** `npm run examples`: lets those tests keep what they are answered. One after the other, since they keep problems in one file. */
const { status } = spawnSync('vitest', ['run', '--no-file-parallelism', ...tests], {
  cwd: fileURLToPath(new URL('../../../', import.meta.url)),
  env: { ...process.env, READMIT_EXAMPLES: 'write' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
