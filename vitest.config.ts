import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'test/bench/**'],
    globalSetup: ['test/embedded/start-services.ts'],
    setupFiles: ['test/embedded/environment.ts'],
    // A bound on what hangs, with room for a machine that others use too: no test takes a quarter of it on a quiet one.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
