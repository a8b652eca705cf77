import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@zhibiao/document';
import { kinds } from './kinds.mjs';

/**
 * One YAML file of the package, checked.
 *
 * @returns `{ id, file, kind, value, positions }`, or the faults that keep it out, as lines
 */
export function readFile(root, file) {
  const { value, diagnostics, positions } = readDocument(readFileSync(join(root, file), 'utf8'), {
    file,
  });
  const faults = diagnostics.filter((d) => d.severity === 'error').map(line(file));
  if (faults.length > 0 || value === undefined) return { faults };
  const kind = kinds.find(({ schema }) => schema === value.schema);
  if (kind === undefined) return { faults: [`${file}: the package holds no ${value.schema}`] };
  return { faults, document: { id: file.replace(/\.yaml$/, ''), file, kind, value, positions } };
}

const line = (file) => (diagnostic) => {
  const { line, column } = diagnostic.range?.start ?? { line: 1, column: 1 };
  return `${file}:${line}:${column} ${diagnostic.code}: ${diagnostic.message.en}`;
};
