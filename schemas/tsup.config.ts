import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { library } from '../.config/tsup.ts';

/** A module for each validator, and one with them all. */
const validators = readdirSync('src/generated/validate').map((file) => file.replace('.ts', ''));

export default defineConfig(
  library({
    index: 'src/index.ts',
    ...Object.fromEntries(
      validators.map((name) => [`validate/${name}`, `src/generated/validate/${name}.ts`]),
    ),
  }),
);
