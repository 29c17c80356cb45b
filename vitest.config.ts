import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    globalSetup: ['tests/scratch-root.ts'],
    // Lexicons and grammars are read once for all files of a worker, not once for each: no test changes what is shared.
    isolate: false,
    pool: 'forks',
    // Some tests wait for timers and child processes: three workers keep two cores busy. Each loads everything for itself.
    maxWorkers: '150%',
    // Nothing takes as long: on a machine with ten times its work a test may.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
