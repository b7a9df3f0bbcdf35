import { defineConfig } from 'vitest/config';

// For Stryker, which runs inside this folder and slows every test down.
export default defineConfig({ test: { testTimeout: 120_000, include: ['src/{nik,policy}/**/*.test.ts'] } });
