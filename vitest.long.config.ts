import { defineConfig } from 'vitest/config';

/** What takes minutes: real delays, the whole matrix of faults, many repetitions. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
