import { basename, dirname, join } from 'node:path';
import { type Outcome, suggestions } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { diagnostic } from './diagnostics.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** Names in the same directory that a name may be a slip for. */
function neighbours(io: Io, path: string): readonly string[] {
  const directory = dirname(path);
  try {
    const names = suggestions(basename(path), io.list(directory));
    return directory === '.' ? names : names.map((name) => join(directory, name));
  } catch {
    return [];
  }
}

function readFault(io: Io, path: string, error: unknown): Diagnostic {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return diagnostic('file-not-found', { file: path, near: neighbours(io, path) });
  }
  if (code === 'EISDIR') return diagnostic('is-a-directory', { file: path });
  return diagnostic('unreadable-file', { file: path, reason: code });
}

/** Whether an argument is meant as a path: it has a file's ending or begins as a path does. */
export const isPath = (name: string): boolean =>
  /\.(ya?ml|json)$/i.test(name) || /^(\.|\/|~|[A-Za-z]:)/.test(name);

/** The bytes of a file, or why they cannot be had. */
export function readFile(io: Io, path: string): Outcome<Uint8Array> {
  try {
    return { value: io.read(path), diagnostics: [] };
  } catch (error) {
    return { value: undefined, diagnostics: [readFault(io, path, error)] };
  }
}

/** Writes a text to a file; answers why that was not possible. */
export function writeFile(io: Io, path: string, text: string): readonly Diagnostic[] {
  try {
    io.write(path, text);
    return [];
  } catch (error) {
    const code = codeOf(error);
    return code === 'EISDIR'
      ? [diagnostic('is-a-directory', { file: path })]
      : [diagnostic('unwritable-file', { file: path, reason: code })];
  }
}
