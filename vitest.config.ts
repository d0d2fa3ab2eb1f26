import { defineConfig } from 'vitest/config';

/** Logic, store and command line, in Node. What needs a real browser is in vitest.e2e.config.ts. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bundle.test.ts', 'tests/bench/**'],
    testTimeout: 20_000,
  },
});
