import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { excerpt } from './excerpt.ts';
import type { Paint } from './paint.ts';

/** What printing a diagnostic needs. */
export interface Printing {
  readonly language: Language;
  readonly paint: Paint;
  /** The text of a file that a diagnostic names, where it can be had. */
  readonly textOf: (file: string) => string | undefined;
}

/** Where it is: `file:line:column` in a document, `file:row` with column and unit in a table. */
function placeOf({ file, range, path, cell }: Diagnostic, language: Language): string | undefined {
  if (range !== undefined) {
    return `${file ?? ''}:${range.start.line}:${range.start.column}`;
  }
  if (cell !== undefined) return wordsIn(language).cellPlace({ file, ...cell });
  if (file === undefined) return path;
  return path === undefined || path === '' ? file : `${file} ${path}`;
}

/**
 * A diagnostic for people: what and where, the line it is about with carets under the place, and
 * what to do about it.
 */
function printDiagnostic(diagnostic: Diagnostic, printing: Printing): string {
  const { language, paint, textOf } = printing;
  const { code, severity, message, hint, file, range } = diagnostic;
  const words = wordsIn(language);
  const colour = { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity];
  const text = range !== undefined && file !== undefined ? textOf(file) : undefined;
  const shown = text === undefined || range === undefined ? undefined : excerpt(text, range, paint);
  const gutter = ' '.repeat(shown?.gutter ?? 1);
  const place = placeOf(diagnostic, language);
  return [
    `${paint.bold(colour(`${words.severities[severity]}[${code}]`))}${words.colon}${paint.bold(message[language])}`,
    ...(place === undefined ? [] : [`${gutter}${paint.blue('-->')} ${place}`]),
    ...(shown?.lines ?? []),
    ...(hint === undefined
      ? []
      : [`${gutter} ${paint.blue('=')} ${words.help}${words.colon}${hint[language]}`]),
  ].join('\n');
}

/** Several diagnostics, a blank line between them. */
export const printDiagnostics = (diagnostics: readonly Diagnostic[], printing: Printing): string =>
  diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic, printing)}\n`).join('\n');
