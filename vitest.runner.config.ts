import { defineConfig } from 'vitest/config';

/** Where a report for machines goes, beside the one for people. */
const { VITEST_JSON } = process.env;

/** Workflows on a runner, and what checks them. Needs Go and Python, which `npm test` does not. */
export default defineConfig({
  test: {
    include: ['test/runner/**/*.test.ts'],
    globalSetup: 'test/runner/install-tools.ts',
    testTimeout: 120_000,
    ...(VITEST_JSON && { reporters: ['default', ['json', { outputFile: VITEST_JSON }]] }),
  },
});
