import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PureLast } from './test/budget/pure-last.ts';

/**
 * Tests that start nothing, set nothing and leave nothing behind: they read the code and say what it gives. Their files share one
 * process, and what each imports is loaded once.
 */
const pure = [
  'test/agreements/**/*.test.ts',
  'test/budget/**/*.test.ts',
  'test/domain/**/*.test.ts',
  'test/functions/{history,outbox,ports,schema,signing}/**/*.test.ts',
  'test/guides/*.test.ts',
  'test/house/*.test.ts',
  'test/infra/aws/*.test.ts',
  'test/infra/local/gateway/*.test.ts',
];

/** Those that the plain run leaves to commands of their own. */
const elsewhere = ['test/faults/**', 'test/bench/**', '**/node_modules/**'];

/** What a test does whose process is no use to another: it loads the code again, otherwise than it is. */
const loadsAgain = /\b(?:vi\.(?:resetModules|doMock|mock)|printedFromNow)\(/;

/** Files that have a process each: what loads the code again, and whole instances. */
const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /^test\/(?:infra|rehearsal)\//.test(file) || loadsAgain.test(readFileSync(file, 'utf8')));

/** Examples are written as of one moment, on whatever day that is done. */
const atTheMoment = process.env['READMIT_EXAMPLES'] === 'write' ? ['test/functions/examples/at-the-moment.ts'] : [];

/** On the embedded store, in an environment that each file begins with. */
const onTheStore = {
  // One day for the whole run: what a process has loaded by it stays when midnight passes.
  env: { READMIT_TESTS_BEGAN_ON: new Date().toISOString().slice(0, 10) },
  include: ['test/**/*.test.ts'],
  globalSetup: ['test/embedded/start-services.ts'],
  setupFiles: [
    ...atTheMoment,
    'test/budget/processor-time.ts',
    'test/embedded/environment.ts',
    'test/functions/with-fictitious-agreement.ts',
  ],
};

export default defineConfig({
  test: {
    // A bound on what hangs, with room for a machine that others use too: no test takes a quarter of it on a quiet one.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The runner would leave one of two cores to itself, and the store and whoever waits for it would have the other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: PureLast },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, setupFiles: ['test/budget/processor-time.ts'] } },
      { extends: true, test: { name: 'alone', ...onTheStore, include: alone, exclude: [...elsewhere, ...pure] } },
      { extends: true, test: { name: 'store', ...onTheStore, isolate: false, exclude: [...elsewhere, ...pure, ...alone] } },
    ],
  },
});
