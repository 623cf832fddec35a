import { defineConfig } from 'vitest/config';

/** Where a report for machines goes, beside the one for people. */
const { VITEST_JSON } = process.env;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What runs workflows needs Go and Python beside Node: vitest.runner.config.ts.
    exclude: ['**/node_modules/**', 'test/runner/**'],
    ...(VITEST_JSON && { reporters: ['default', ['json', { outputFile: VITEST_JSON }]] }),
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      // Percentages that `npm test` fails below: statements, branches, functions, lines.
      thresholds: {},
    },
  },
});
