import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** A module for each validator, and one with them all. */
const validators = readdirSync('src/generated/validate').map((file) => file.replace('.ts', ''));

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(
      validators.map((name) => [`validate/${name}`, `src/generated/validate/${name}.ts`]),
    ),
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  silent: true,
});
