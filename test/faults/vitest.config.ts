import { defineConfig } from 'vitest/config';

/** `npm run faults`: whole instances whose parts are killed under load. Apart from the other tests, since each takes a while. */
export default defineConfig({
  test: { include: ['test/faults/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000, fileParallelism: false },
});
