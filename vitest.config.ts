import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const inNode = { testTimeout: 30_000, maxWorkers: '100%' };

/**
 * Three kinds of test: `unit` runs in Node alone, `bundle` looks at what the build made, `e2e` drives
 * the built extension in real browsers. `npm test` runs them in that order.
 */
export default defineConfig({
  test: {
    projects: [
      // What is pure leaves nothing behind: its files share their modules, which is a third quicker.
      {
        test: {
          ...inNode,
          name: 'unit: pure',
          include: ['tests/{core,cli}/**/*.test.ts'],
          isolate: false,
          // The commands are started over and over: compiled once is enough.
          env: { NODE_COMPILE_CACHE: path.join(tmpdir(), 'tickmark-compiled') },
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          ...inNode,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{core,cli,e2e}/**', 'tests/bundle.test.ts'],
        },
      },
      { test: { name: 'bundle', include: ['tests/bundle.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // More files at a time than a small machine has cores: a browser that waits for a page leaves its core to others.
          maxWorkers: 3,
          // Hundreds of waits for real browsers on a machine with two cores: what was late once is tried again, and the report says so.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
