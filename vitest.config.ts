import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    globalSetup: ['tests/scratch-root.ts'],
    // Lexicons and grammars are read once for all files of a worker, not once for each: no test changes what is shared.
    isolate: false,
    pool: 'forks',
    // Half of the tests wait for child processes: two workers for each core keep them busy.
    maxWorkers: '200%',
    // Child processes of the end-to-end tests share the machine with the other workers.
    testTimeout: 20_000,
  },
});
