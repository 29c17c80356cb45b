import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    // Half of the tests wait for child processes: leaving a core to them would leave it idle.
    maxWorkers: '100%',
    // Child processes of the end-to-end tests share the machine with the other workers.
    testTimeout: 20_000,
  },
});
