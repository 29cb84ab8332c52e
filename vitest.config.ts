import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

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

/** Tells the budgets of the folders what each file took. */
const processorTime = 'test/budget/processor-time.ts';

export default defineConfig({
  test: {
    // A bound on what hangs, with room for a machine that others use too: no test takes a quarter of it on a quiet one.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The runner would leave one of two cores to itself, and the store and whoever waits for it would have the other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, setupFiles: [processorTime] } },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['test/**/*.test.ts'],
          exclude: ['test/faults/**', 'test/bench/**', ...pure],
          globalSetup: ['test/embedded/start-services.ts'],
          setupFiles: [processorTime, 'test/embedded/environment.ts'],
        },
      },
    ],
  },
});
