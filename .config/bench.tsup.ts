import { defineConfig } from 'tsup';

/** Benchmarks run as users run the engine: bundled, in plain Node, against the sources. */
export default defineConfig({
  entry: ['packages/core/bench/*.bench.ts'],
  outDir: 'node_modules/.cache/bench',
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  noExternal: [/./],
  clean: true,
  silent: true,
});
