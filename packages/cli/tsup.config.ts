import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: true,
  clean: true,
  silent: true,
});
