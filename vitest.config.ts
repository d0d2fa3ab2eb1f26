import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test: `unit` runs in Node alone, `bundle` looks at what the build made, `e2e` drives
 * the built extension in real browsers. `npm test` runs them in that order.
 */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/bundle.test.ts', 'tests/e2e/**'],
          maxWorkers: '100%',
          testTimeout: 30_000,
        },
      },
      { test: { name: 'bundle', include: ['tests/bundle.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // More files at a time than a small machine has cores: a browser that waits for a page leaves its core to others.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
