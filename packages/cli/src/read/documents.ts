import type { Outcome } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { diagnostic } from './diagnostics.ts';
import { readText } from './document.ts';
import { readFile } from './file.ts';

const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);

/** Whether a text says that it is a document, or one of a kind such as `indicator-system`. */
export const isDocumentText = (text: string, kind: string = ''): boolean =>
  new RegExp(`^\\s*["']?schema["']?\\s*:\\s*["']?zhibiao/${kind}`, 'm').test(text);

/** Whether a file says that it is a document, so that other YAML beside it is left alone. */
export function isDocument(io: Io, file: string): boolean {
  if (!isYaml(file)) return false;
  const text = readText(io, file).value;
  return text !== undefined && isDocumentText(text);
}

/** The documents below the paths named; a file that is named is taken whatever it is. */
export function documentsBelow(io: Io, paths: readonly string[]): Outcome<readonly string[]> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    let found: readonly string[] = [];
    try {
      found = io.files(path);
    } catch {
      diagnostics.push(...readFile(io, path).diagnostics);
    }
    const isFile = found.length === 1 && found[0] === path;
    const documents = isFile ? found : found.filter((file) => isDocument(io, file));
    if (found.length > 0 && documents.length === 0) {
      diagnostics.push(diagnostic('no-documents', { path }));
    }
    files.push(...documents);
  }
  return { value: [...new Set(files)], diagnostics };
}
