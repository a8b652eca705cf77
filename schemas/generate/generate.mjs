import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatPage } from './format-page.mjs';
import { schemaFolder } from './read-schemas.mjs';
import { validatorModules } from './shapes.mjs';
import { types } from './types.mjs';

/** Every generated file: its path below this package, and what it should hold now. */
export const generated = async () => ({
  'src/generated/types.ts': await types(),
  ...validatorModules(),
  'docs/format.md': formatPage(),
});

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [path, content] of Object.entries(await generated())) {
    mkdirSync(dirname(`${schemaFolder}/${path}`), { recursive: true });
    writeFileSync(`${schemaFolder}/${path}`, content);
  }
}
