import { defineConfig } from 'vitest/config';

/** The tests of the law alone, without any service: what `npm run mutation` runs for each change it makes to the law. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: ['test/domain/movement/**/every-history*.test.ts', 'test/domain/transit/every-transit.test.ts'],
  },
});
