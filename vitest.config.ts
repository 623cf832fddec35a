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
      // The entries run in processes of their own only, which are not measured; so does what wraps the runner.
      exclude: [
        'src/action.ts',
        'src/runner/runner.ts',
        'src/steps/step.ts',
        'src/steps/parts.ts',
        'src/steps/unusual.ts',
      ],
      thresholds: { statements: 98, branches: 95, functions: 98, lines: 98 },
    },
  },
});
