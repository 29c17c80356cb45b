import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Many tests wait for timers, sockets and child processes: two workers for each core keep it busy. */
const WORKERS_PER_CORE = 2;
/** Each worker loads all modules and lexicons for itself: past so many, that takes longer than the tests it saves. */
const MOST_WORKERS = 8;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    globalSetup: ['tests/scratch-root.ts'],
    // Lexicons and grammars are read once for all files of a worker, not once for each: no test changes what is shared.
    isolate: false,
    pool: 'forks',
    // A number, as a share is cut at the number of cores.
    maxWorkers: Math.min(MOST_WORKERS, WORKERS_PER_CORE * availableParallelism()),
    // Nothing takes as long: on a machine with ten times its work a test may.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
