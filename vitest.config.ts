import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', 'test/bench/**'],
    globalSetup: ['test/embedded/start-services.ts'],
    setupFiles: ['test/embedded/environment.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
