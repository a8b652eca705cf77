import { defineConfig } from 'vitest/config';
import { isDeep } from './.config/rounds.ts';

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
    // `x.deep.test.ts` needs minutes, or tools beside Node: `npm run test:deep` has it.
    exclude: ['**/node_modules/**', '**/dist/**', ...(isDeep ? [] : ['**/*.deep.test.ts'])],
    // Nothing keeps a state in a module, so files share the modules that they load.
    isolate: false,
    globalSetup: ['.config/announce.ts'],
    setupFiles: ['.config/properties.ts'],
    testTimeout: isDeep ? 1_800_000 : 60_000,
    hookTimeout: 300_000,
  },
});
