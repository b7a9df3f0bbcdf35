import { defineConfig } from 'vitest/config';

// For Stryker, which runs inside this folder, and each test again for every mutant that it covers, several times slower.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: ['src/{nik,policy}/**/*.test.ts'],
    setupFiles: ['test/brief.ts'],
    env: { SAMPLE_STEP: '17' },
  },
});
