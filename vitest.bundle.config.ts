import { defineConfig } from 'vitest/config';

/** What the build made: run after it. */
export default defineConfig({ test: { include: ['tests/bundle.test.ts'] } });
