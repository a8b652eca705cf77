import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Benchmarks run by the tests' runner, against the sources, and are no tests. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['packages/core/bench/run.ts'], reporters: ['dot'] },
});
