import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogModule, catalogTypes } from './catalog.mjs';
import { yamlFiles } from './find.mjs';
import { freezeModule, moduleOf, typesOf } from './module.mjs';
import { readFile } from './read.mjs';

/** Every file of `dist` by its path there. */
const built = (documents) =>
  Object.fromEntries([
    ['index.js', catalogModule(documents)],
    ['index.d.ts', catalogTypes()],
    ['freeze.js', freezeModule],
    ...documents.flatMap((document) => [
      [
        `${document.id}.js`,
        moduleOf(document, posix.relative(posix.dirname(document.id), 'freeze.js')),
      ],
      [`${document.id}.d.ts`, typesOf(document)],
    ]),
  ]);

/** Writes `dist` anew; with any faulty document nothing is written. */
function build(root) {
  const read = yamlFiles(root).map((file) => readFile(root, file));
  const faults = read.flatMap((r) => r.faults);
  if (faults.length > 0) return faults;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(built(read.map((r) => r.document)))) {
    const file = join(root, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return [];
}

const [root = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
const faults = build(root);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
