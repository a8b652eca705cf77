import { defineConfig } from 'tsup';

export default defineConfig({
  // A worker is a file of its own, beside whichever file has the pool.
  entry: {
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    pool: 'src/pool/pool.ts',
    worker: 'src/pool/worker.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: true,
  clean: true,
  silent: true,
});
