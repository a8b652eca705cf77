import type { Diagnostic } from '@zhibiao/schemas';
import type { Outcome } from './outcome.ts';
import type { Language } from './text.ts';

/** Where a diagnostic is, as far as it says: `data.csv, row 3, column "speed"`, `/indicators/0`. */
function placeOf({ file, range, path, cell }: Diagnostic): string {
  const at = range === undefined ? '' : `:${range.start.line}:${range.start.column}`;
  const parts = [
    file === undefined ? '' : `${file}${at}`,
    path ?? '',
    cell?.row === undefined ? '' : `row ${cell.row}`,
    cell?.column === undefined ? '' : `column "${cell.column}"`,
    cell?.unit === undefined ? '' : `unit "${cell.unit}"`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function lineOf(diagnostic: Diagnostic, language: Language): string {
  const { code, severity, message, hint } = diagnostic;
  const place = placeOf(diagnostic);
  const about = `${severity} ${code}${place === '' ? '' : ` (${place})`}`;
  return `${about}: ${message[language]}${hint === undefined ? '' : ` — ${hint[language]}`}`;
}

/** What `unwrap` throws: all diagnostics of an outcome without a value, one a line in its message. */
export class ZhibiaoError extends Error {
  override readonly name: string = 'ZhibiaoError';
  readonly diagnostics: readonly Diagnostic[];

  /**
   * @param language of the message
   *
   * @example
   * new ZhibiaoError([]).name // 'ZhibiaoError'
   */
  constructor(diagnostics: readonly Diagnostic[], language: Language = 'en') {
    super(diagnostics.map((diagnostic) => lineOf(diagnostic, language)).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/**
 * The value of an outcome, for programs that would rather have an exception than look at diagnostics.
 * Warnings and notes are not faults: the value is answered, whatever stands beside it.
 *
 * @param language of the message, if it throws
 * @throws ZhibiaoError if there is no value
 *
 * @example
 * unwrap(datasetFromRecords([{ unit: '甲', speed: 95 }])).units[0].id // '甲'
 */
export function unwrap<T>(
  { value, diagnostics }: Outcome<T>,
  language: Language = 'en',
): Exclude<T, undefined> {
  if (value === undefined) throw new ZhibiaoError(diagnostics, language);
  return value as Exclude<T, undefined>;
}
