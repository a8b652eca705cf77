import type { Diagnostic, Range } from '@zhibiao/schemas';

/**
 * Where each part of a document stands in its text: JSON Pointer to the range of its value, and under
 * `<pointer>#key` to that of its key.
 */
export type Positions = Readonly<Record<string, Range>>;

/** Where a document's parts stand: what `@zhibiao/document` reads beside the data. */
export interface Source {
  readonly file: string;
  readonly positions: Positions;
}

/**
 * The range of a part of a document, or of the nearest part around it that has one.
 *
 * @example
 * const range = { start: { line: 6, column: 8 }, end: { line: 6, column: 10 } }
 * locate({ '/title': range }, '/title/zh').start.line // 6
 */
export function locate(positions: Positions, path: string): Range | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = positions[at];
    if (range !== undefined || at === '') return range;
  }
}

/**
 * Diagnostics that know a path in a document, with the file and the range of the path; those that
 * have a file or a range already, and those without a path, as they are.
 *
 * @example
 * const { diagnostics } = buildSystem({ ...document, title: '' })
 * const range = { start: { line: 6, column: 8 }, end: { line: 6, column: 10 } }
 * located(diagnostics, { file: 'a.yaml', positions: { '/title': range } })[0]?.range?.start.line // 6
 */
export function located(
  diagnostics: readonly Diagnostic[],
  source: { readonly file?: string | undefined; readonly positions: Positions } | undefined,
): readonly Diagnostic[] {
  if (source === undefined) return diagnostics;
  const { file, positions } = source;
  return diagnostics.map((diagnostic) => {
    const { part, ...rest } = diagnostic;
    const { path } = rest;
    if (path === undefined || rest.file !== undefined || rest.range !== undefined)
      return diagnostic;
    const range = (part && positions[`${path}#${part}`]) ?? locate(positions, path);
    return {
      ...rest,
      ...(file === undefined ? {} : { file }),
      ...(range === undefined ? (part === undefined ? {} : { part }) : { range }),
    };
  });
}
