import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    // Child processes of the end-to-end tests share the machine with the other workers.
    testTimeout: 20_000,
  },
});
