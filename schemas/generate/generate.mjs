import { writeFileSync } from 'node:fs';
import { schemaFolder } from './read-schemas.mjs';
import { types } from './types.mjs';
import { validators, validatorTypes } from './validators.mjs';

/** Every generated file: its path below this package, and what it should hold now. */
export const generated = async () => ({
  'src/generated/types.ts': await types(),
  'src/generated/validators.js': await validators(),
  'src/generated/validators.d.ts': validatorTypes(),
});

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [path, content] of Object.entries(await generated())) {
    writeFileSync(`${schemaFolder}/${path}`, content);
  }
}
