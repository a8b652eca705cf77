import type { Source } from '@zhibiao/core';
import { locate } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';

/** Diagnostics that know a path in a document, told its file and the range of the path. */
export function locationIn(
  diagnostics: readonly Diagnostic[],
  source: Source | undefined,
): readonly Diagnostic[] {
  if (source === undefined) return diagnostics;
  return diagnostics.map((diagnostic) => {
    const { path, file, range } = diagnostic;
    if (path === undefined || file !== undefined || range !== undefined) return diagnostic;
    const found = locate(source.positions, path);
    return { ...diagnostic, file: source.file, ...(found === undefined ? {} : { range: found }) };
  });
}
