import type { Outcome } from '@zhibiao/core';
import { type DocumentBuilder, readDocument } from '@zhibiao/document';
import { decodeText } from '@zhibiao/tables';
import type { Io } from '../io.ts';
import type { ParsedFile } from './catalog.ts';
import { readFile } from './file.ts';

/** The text of a file of any encoding that is read. */
export function readText(io: Io, path: string): Outcome<string> {
  const bytes = readFile(io, path);
  return bytes.value === undefined ? bytes : decodeText(bytes.value, { file: path });
}

/** What a document in a file describes, checked and built. */
export function parseFile<T>(
  io: Io,
  path: string,
  build: DocumentBuilder<T>,
): Outcome<ParsedFile<T>> {
  const text = readText(io, path);
  if (text.value === undefined) return text;
  const { value, diagnostics, positions } = readDocument(text.value, build, { file: path });
  const all = [...text.diagnostics, ...diagnostics];
  return value === undefined
    ? { value: undefined, diagnostics: all }
    : { value: { document: value, source: { file: path, positions } }, diagnostics: all };
}
