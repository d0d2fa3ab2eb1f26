import { defineConfig } from 'vitest/config';

/** The built extension in real browsers. One file at a time: two browsers share the machine's cores already. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
