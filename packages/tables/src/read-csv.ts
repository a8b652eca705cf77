import type { DataRow, Outcome } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText, type TableSource } from './decode-text.ts';
import { diagnostic } from './diagnostics.ts';

/** The rows of a table by column name, each with its row in the file; the header is row 1. */
export interface NumberedRows {
  readonly rows: readonly DataRow[];
  readonly rowNumbers: readonly number[];
}

type Cells = readonly string[];

const delimiters = [',', '\t', ';'] as const;
const options = { bom: true, relax_column_count: true } as const;

function headerLength(text: string, delimiter: string): number {
  try {
    const [header] = parse(text, { ...options, delimiter, to: 1 }) as string[][];
    return header?.length ?? 0;
  } catch {
    return 0;
  }
}

/** The delimiter that splits the header into the most cells; a comma if none does. */
function mostSplitting(text: string): string {
  const lengths = delimiters.map((delimiter) => headerLength(text, delimiter));
  return delimiters[lengths.indexOf(Math.max(...lengths))] ?? ',';
}

/**
 * The delimiter and the table itself. A first line such as `sep=;` names the delimiter; spreadsheet
 * programs read it and do not show it, so it is no row.
 */
function delimited(text: string): { readonly delimiter: string; readonly table: string } {
  const [line = '', named] = /^\uFEFF?sep=([^\r\n])(?:\r\n|\n|\r)/i.exec(text) ?? [];
  return named === undefined
    ? { delimiter: mostSplitting(text), table: text }
    : { delimiter: named, table: text.slice(line.length) };
}

const isBlank = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/** Column names that occur twice, and columns that have data but no name. */
function columnFaults(names: Cells, body: readonly Cells[], file: string): readonly Diagnostic[] {
  return names.flatMap((name, i) => {
    if (name === '') {
      const hasData = body.some((cells) => cells[i] !== undefined && cells[i].trim() !== '');
      return hasData
        ? [diagnostic('column-name-missing', { position: i + 1 }, { file, cell: { row: 1 } })]
        : [];
    }
    const first = names.indexOf(name);
    if (first === i) return [];
    const params = { column: name, first: first + 1, second: i + 1 };
    return [diagnostic('column-name-repeated', params, { file, cell: { row: 1, column: name } })];
  });
}

/** Rows that have more or fewer cells than the header. Blank rows do not count. */
const raggedRows = (
  expected: number,
  body: readonly Cells[],
  file: string,
): readonly Diagnostic[] =>
  body.flatMap((cells, i) => {
    if (cells.length === expected || isBlank(cells)) return [];
    const [unit = ''] = cells;
    const cell = { row: i + 2, ...(unit === '' ? {} : { unit }) };
    return [diagnostic('ragged-row', { found: cells.length, expected }, { file, cell })];
  });

/**
 * The rows of a CSV text whose cells are separated by commas, tabs or semicolons: whichever splits
 * the header into the most cells, or the one that a first line `sep=;` names. Rows keep the number
 * that a spreadsheet program shows; blank rows are counted and left out.
 *
 * A column name that occurs twice, data below no name, a row with more or fewer cells than the
 * header and quotes that do not match are errors.
 *
 * @example
 * readCsv('unit;a\n甲;1\n', { file: 'a.csv' }).value
 * // { rows: [{ unit: '甲', a: '1' }], rowNumbers: [2] }
 */
export function readCsv(text: string, { file }: TableSource): Outcome<NumberedRows> {
  const { delimiter, table } = delimited(text);
  let lines: string[][];
  try {
    lines = parse(table, { ...options, delimiter }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = 'lines' in error ? Number(error.lines) : 1;
    const diagnostics = [diagnostic('quotes-unbalanced', {}, { file, cell: { row } })];
    return { value: undefined, diagnostics };
  }
  const [header = [], ...body] = lines;
  const names = header.map((name) => name.trim());
  const diagnostics = [...columnFaults(names, body, file), ...raggedRows(names.length, body, file)];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const numbered = body
    .map((cells, i) => ({ cells, row: i + 2 }))
    .filter(({ cells }) => !isBlank(cells));
  const rows = numbered.map(({ cells }): DataRow => {
    const named = cells.map((cell, i) => [names[i], cell] as const);
    return Object.fromEntries(named.filter(([name]) => name !== ''));
  });
  return { value: { rows, rowNumbers: numbered.map(({ row }) => row) }, diagnostics };
}

/**
 * The rows of a CSV file of any encoding that {@link decodeText} knows, as {@link readCsv} reads
 * them: bytes in, rows out.
 *
 * @example
 * readTable(new TextEncoder().encode('unit,a\n甲,1\n'), { file: 'a.csv' }).value?.rows
 * // [{ unit: '甲', a: '1' }]
 */
export function readTable(bytes: Uint8Array, source: TableSource): Outcome<NumberedRows> {
  const text = decodeText(bytes, source);
  if (text.value === undefined) return text;
  const { value, diagnostics } = readCsv(text.value, source);
  const all = [...text.diagnostics, ...diagnostics];
  return value === undefined ? { value, diagnostics: all } : { value, diagnostics: all };
}
