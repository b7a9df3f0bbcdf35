import { defineConfig } from 'vitest/config';

// For Stryker, which runs inside this folder, and each test again for every mutant that it covers, several times slower.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: ['src/{nik,policy}/**/*.test.ts'],
    exclude: ['src/nik/table.test.ts'], // reads every village of the country before it begins
    setupFiles: ['test/brief.ts'],
    env: { SAMPLE_STEP: '97' },
  },
});
