import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the counts go for whoever asks for them. */
const report = process.env.VITEST_JSON;

/** Tests run against the sources, wherever a package has some. */
export default defineConfig({
  root: at('.'),
  resolve: {
    alias: {
      '@zhibiao/schemas/validate': at('schemas/src/generated/validate'),
      '@zhibiao/schemas': at('schemas/src/index.ts'),
      '@zhibiao/core/whatif': at('packages/core/src/whatif/index.ts'),
      '@zhibiao/core/weights': at('packages/core/src/weights/index.ts'),
      '@zhibiao/core/revision': at('packages/core/src/revision/index.ts'),
      '@zhibiao/core': at('packages/core/src/index.ts'),
      '@zhibiao/document': at('packages/document/src/index.ts'),
      '@zhibiao/report': at('packages/report/src/index.ts'),
      '@zhibiao/tables': at('packages/tables/src/index.ts'),
      zhibiao: at('packages/cli/src/index.ts'),
    },
  },
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
