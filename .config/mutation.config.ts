import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** The tests that judge mutants: core's own. The soaks run short, for each mutant runs them again. */
export default defineConfig({
  ...base,
  root: process.cwd(),
  test: {
    ...base.test,
    include: ['packages/core/src/{numeric,aggregate,normalize,evaluate,score,whatif}/**/*.test.ts'],
    exclude: [
      '**/properties.test.ts',
      '**/metamorphic.test.ts',
      '**/digits.test.ts',
      '**/node_modules/**',
    ],
  },
});
