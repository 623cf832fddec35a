import { defineConfig } from 'vitest/config';

/** Where a report for machines goes, beside the one for people. */
const { VITEST_JSON } = process.env;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    ...(VITEST_JSON && { reporters: ['default', ['json', { outputFile: VITEST_JSON }]] }),
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      // Percentages that `npm test` fails below: statements, branches, functions, lines.
      thresholds: {},
    },
  },
});
