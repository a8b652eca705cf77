import type { Outcome } from '@zhibiao/core';
import type { Diagnostic, Range } from '@zhibiao/schemas';
import { decodeText } from '@zhibiao/tables';
import type { Io } from '../io.ts';
import type { ParsedFile } from './catalog.ts';
import { readFile } from './file.ts';

/** What `@zhibiao/document` answers for a text. */
interface Read<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly positions: Readonly<Record<string, Range>>;
}

type Reader<T> = (text: string, options: { readonly file: string }) => Read<T>;

/** The text of a file of any encoding that is read. */
export function readText(io: Io, path: string): Outcome<string> {
  const bytes = readFile(io, path);
  return bytes.value === undefined ? bytes : decodeText(bytes.value, { file: path });
}

/** A document in a file, read by one of the readers of `@zhibiao/document`. */
export function readSourced<T>(io: Io, path: string, reader: Reader<T>): Outcome<ParsedFile<T>> {
  const text = readText(io, path);
  if (text.value === undefined) return text;
  const { value, diagnostics, positions } = reader(text.value, { file: path });
  const all = [...text.diagnostics, ...diagnostics];
  return value === undefined
    ? { value: undefined, diagnostics: all }
    : { value: { document: value, source: { file: path, positions } }, diagnostics: all };
}
