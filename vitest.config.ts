import { defineConfig } from 'vitest/config';

/** Where the counts go for whoever asks for them. */
const report = process.env.VITEST_JSON;

/** Tests run against the sources: the condition is the one that every package's exports begin with. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@zhibiao/source', 'module', 'node', 'development|production'] } },
  test: {
    ...(report === undefined
      ? {}
      : { reporters: ['default', 'json'], outputFile: { json: report } }),
    include: ['{schemas,indicators,packages,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
});
