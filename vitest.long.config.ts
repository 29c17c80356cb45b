import { defineConfig } from 'vitest/config';

/** More than there are files. */
const ALL_FILES = 8;

/** What takes minutes: real delays, the whole matrix of faults, many repetitions. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['tests/scratch-root.ts'],
    // All files at once: the matrices wait most of their time, beside the year that computes. A share would be cut at the cores.
    maxWorkers: ALL_FILES,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
