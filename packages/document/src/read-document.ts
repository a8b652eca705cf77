/**
 * The pipeline: a text becomes what its document describes in one straight run.
 *
 *   1 decode  bytes to text: UTF-8, within the size limit
 *   2 parse   text to YAML nodes: one document, not nested too deep
 *   3 values  nodes to plain data with positions; numbers keep their digits
 *   4 build   the data checked and built, as for a program; then what was found gets lines and columns
 *
 * A phase goes on past a fault so that all are found; a phase begins only if none was found before.
 */
import {
  type BuildOptions,
  buildSystem,
  type Outcome,
  type Source,
  type System,
} from '@zhibiao/core';
import { located, type Positions } from '@zhibiao/core/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { decode } from './read/decode.ts';
import { parse } from './read/parse.ts';
import { values } from './read/values.ts';

/** What reading a document answers: no value if there is an error among the diagnostics. */
export type Read<T> = Outcome<T> & { readonly positions: Positions };

/** How a text is read. */
export interface ReadOptions {
  /** The file's name, for diagnostics. */
  readonly file?: string;
}

/**
 * Checks and builds what a document holds, as `buildSystem` does, of plain data.
 *
 * @param source where the parts of the data stand, for what is built to keep; undefined without a file
 */
export type DocumentBuilder<T> = (data: unknown, source: Source | undefined) => Outcome<T>;

/** Diagnostics in the order of the text. */
const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const start = ({ range }: Diagnostic) => range?.start ?? { line: 0, column: 0 };
  return diagnostics.toSorted((a, b) => {
    const [first, second] = [start(a), start(b)];
    return first.line - second.line || first.column - second.column;
  });
};

/**
 * Any YAML or JSON text as plain data, with where its parts stand: what `readDocument` does before it
 * looks at what the data are. Numbers keep their digits; what is hostile is refused.
 *
 * @example
 * readData('a: 0.50').value // { a: '0.50' }
 */
export function readData(input: string | Uint8Array, { file }: ReadOptions = {}): Read<unknown> {
  const none = (diagnostics: readonly Diagnostic[], positions: Positions = {}) => ({
    value: undefined,
    diagnostics,
    positions,
  });

  // 1 decode
  const decoded = decode(input, file);
  if (decoded.text === undefined) return none(decoded.diagnostics);

  // 2 parse
  const { document, lines, diagnostics } = parse(decoded.text, file);
  if (document === undefined || diagnostics.length > 0) return none(diagnostics);

  // 3 values
  const read = values(document, lines, file === undefined ? {} : { file });
  if (read.diagnostics.length > 0) return none(read.diagnostics, read.positions);
  return { value: read.data, diagnostics: [], positions: read.positions };
}

/**
 * What a YAML or JSON text describes, checked and built, with where its parts stand.
 *
 * @param build checks and builds the data: the `build…` of the kind of document that is expected
 * @returns what was built; or every fault, each with its line and column. Whatever the input, nothing
 *   is thrown
 *
 * @example
 * readDocument(text, buildSystem).value.document.title // { zh: '服务评价', en: 'Service' }
 *
 * const slip = text.replace('"version"', '"verzion"')
 * readDocument(slip, buildSystem).diagnostics.map(({ code, range }) => [code, range.start.line])
 * // [['missing-key', 1], ['unknown-key', 5]]
 */
export function readDocument<T>(
  input: string | Uint8Array,
  build: DocumentBuilder<T>,
  { file }: ReadOptions = {},
): Read<T> {
  const read = readData(input, file === undefined ? {} : { file });
  const { positions } = read;
  if (read.diagnostics.length > 0) {
    return { value: undefined, diagnostics: read.diagnostics, positions };
  }

  // 4 build
  const built = build(read.value, file === undefined ? undefined : { file, positions });
  const diagnostics = inOrder(located(built.diagnostics, { file, positions }));
  return { ...built, diagnostics, positions };
}

/**
 * `readDocument` for an indicator system: the system, ready to score with. The document that it was
 * read from is `system.document`.
 *
 * @param options the file's name; and other weights, as for `buildSystem`
 *
 * @example
 * readSystem(text, { file: 'service.yaml' }).value.nodes.length // 5
 */
export const readSystem = (
  input: string | Uint8Array,
  { file, ...options }: ReadOptions & Omit<BuildOptions, 'source'> = {},
): Read<System> =>
  readDocument(
    input,
    (data, source) => buildSystem(data, { ...options, source }),
    file === undefined ? {} : { file },
  );
