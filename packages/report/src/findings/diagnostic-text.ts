import type { Diagnostic } from '@zhibiao/schemas';
import { type Ink, plainInk } from '../ink.ts';
import { type Language, wordsIn } from '../messages/index.ts';
import { excerpt } from './excerpt.ts';

/** How diagnostics are shown. */
export interface DiagnosticsOptions {
  readonly language: Language;
  /** How words are set off; plain if left out. */
  readonly ink?: Ink;
  /** The text of a file that a diagnostic names, for the line that it is about; undefined if unknown. */
  readonly textOf?: (file: string) => string | undefined;
}

/** Where it is: `file:line:column` in a document, `file:row` with column and unit in a table. */
function locationOf(
  { file, range, path, cell }: Diagnostic,
  language: Language,
): string | undefined {
  if (range !== undefined) {
    const { line, column } = range.start;
    return file === undefined ? `${line}:${column}` : `${file}:${line}:${column}`;
  }
  if (cell !== undefined) return wordsIn(language).cellPlace({ file, ...cell });
  if (file === undefined) return path;
  return path === undefined || path === '' ? file : `${file} ${path}`;
}

function blockOf(diagnostic: Diagnostic, options: DiagnosticsOptions): string {
  const { language, ink = plainInk, textOf } = options;
  const { code, severity, message, hint, file, range } = diagnostic;
  const words = wordsIn(language);
  const colour = { error: ink.red, warning: ink.yellow, note: ink.cyan }[severity];
  const text = range === undefined || file === undefined ? undefined : textOf?.(file);
  const shown = text === undefined || range === undefined ? undefined : excerpt(text, range, ink);
  const gutter = ' '.repeat(shown?.gutter ?? 1);
  const location = locationOf(diagnostic, language);
  return [
    `${ink.bold(colour(`${words.severities[severity]}[${code}]`))}${words.colon}${ink.bold(message[language])}`,
    ...(location === undefined ? [] : [`${gutter}${ink.blue('-->')} ${location}`]),
    ...(shown?.lines ?? []),
    ...(hint === undefined
      ? []
      : [`${gutter} ${ink.blue('=')} ${words.help}${words.colon}${hint[language]}`]),
  ].join('\n');
}

/**
 * Diagnostics for people: for each what and where, the line that it is about with carets under the
 * place, and what to do about it; an empty line between them.
 *
 * @example
 * const { diagnostics } = explain(result, '丁');
 * renderDiagnostics(diagnostics, { language: 'en' }).split('\n')[0]
 * // 'error[unknown-unit]: there is no unit "丁"'
 */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsOptions,
): string => diagnostics.map((diagnostic) => `${blockOf(diagnostic, options)}\n`).join('\n');
