import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, schemaName } from '@zhibiao/core/document';
import { readData, readDocument } from '@zhibiao/document';
import { kinds } from './kinds.mjs';

/**
 * One YAML file of the package, checked.
 *
 * @returns `{ id, file, kind, value, positions }`, or the faults that keep it out, as lines
 */
export function readFile(root, file) {
  const text = readFileSync(join(root, file), 'utf8');
  const named = kindOf(readData(text).value).value;
  const kind = kinds.find((k) => k.kind === named);
  if (named !== undefined && kind === undefined) {
    return { faults: [`${file}: the package holds no ${schemaName(named)}`] };
  }
  // Where no kind can be told, any build says why.
  const { build } = kind ?? kinds[0];
  const { value, diagnostics, positions } = readDocument(text, build, { file });
  const faults = diagnostics.filter((d) => d.severity === 'error').map(line(file));
  if (faults.length > 0 || value === undefined) return { faults };
  return { faults, document: { id: file.replace(/\.yaml$/, ''), file, kind, value, positions } };
}

const line = (file) => (diagnostic) => {
  const { line, column } = diagnostic.range?.start ?? { line: 1, column: 1 };
  return `${file}:${line}:${column} ${diagnostic.code}: ${diagnostic.message.en}`;
};
