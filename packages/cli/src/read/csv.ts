import type { DataRow, Outcome } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import { CsvError, parse } from 'csv-parse/sync';
import { diagnostic } from '../diagnostic/diagnostic.ts';

/** Rows with the row of the file that each stands in; the head is row 1. */
export interface NumberedRows {
  readonly rows: readonly DataRow[];
  readonly rowNumbers: readonly number[];
}

type Row = readonly string[];

const delimiters = [',', '\t', ';'] as const;
const options = { bom: true, relax_column_count: true } as const;

function headLength(text: string, delimiter: string): number {
  try {
    const [head] = parse(text, { ...options, delimiter, to: 1 }) as string[][];
    return head?.length ?? 0;
  } catch {
    return 0;
  }
}

/** The delimiter that parts the head into the most cells; a comma where none does. */
function delimiterOf(text: string): string {
  const lengths = delimiters.map((delimiter) => headLength(text, delimiter));
  return delimiters[lengths.indexOf(Math.max(...lengths))] ?? ',';
}

const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === '');

/** The heads that have a column below them; unnamed empty columns at the end are none. */
function readHeads(head: Row, body: readonly Row[], file: string): readonly Diagnostic[] {
  const heads = head.map((name) => name.trim());
  return heads.flatMap((name, i) => {
    if (name === '') {
      const hasData = body.some((row) => (row[i] ?? '').trim() !== '');
      return hasData
        ? [diagnostic('head-missing', { position: i + 1 }, { file, cell: { row: 1 } })]
        : [];
    }
    const first = heads.indexOf(name);
    if (first === i) return [];
    const params = { column: name, first: first + 1, second: i + 1 };
    return [diagnostic('head-repeated', params, { file, cell: { row: 1, column: name } })];
  });
}

/** Rows of another length than the head. Blank rows are none. */
const raggedRows = (head: Row, body: readonly Row[], file: string): readonly Diagnostic[] =>
  body.flatMap((row, i) =>
    row.length === head.length || isBlank(row)
      ? []
      : [
          diagnostic(
            'ragged-row',
            { found: row.length, expected: head.length },
            {
              file,
              cell: { row: i + 2, ...((row[0] ?? '') === '' ? {} : { unit: row[0] ?? '' }) },
            },
          ),
        ],
  );

/**
 * The rows of a CSV text parted by commas, tabs or semicolons. Rows keep their number in the file as
 * a spreadsheet shows it, blank rows counted.
 */
export function readCsv(text: string, file: string): Outcome<NumberedRows> {
  let lines: string[][];
  try {
    lines = parse(text, { ...options, delimiter: delimiterOf(text) }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : 1;
    return {
      value: undefined,
      diagnostics: [diagnostic('quotes-unbalanced', {}, { file, cell: { row: line } })],
    };
  }
  const [head = [], ...body] = lines;
  const diagnostics = [...readHeads(head, body, file), ...raggedRows(head, body, file)];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const heads = head.map((name) => name.trim());
  const numbered = body
    .map((cells, i) => ({ cells, row: i + 2 }))
    .filter(({ cells }) => !isBlank(cells));
  const rows = numbered.map(({ cells }) =>
    Object.fromEntries(heads.flatMap((name, i) => (name === '' ? [] : [[name, cells[i] ?? '']]))),
  );
  return { value: { rows, rowNumbers: numbered.map(({ row }) => row) }, diagnostics };
}
