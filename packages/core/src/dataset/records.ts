import type { ColumnNames } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { checkInput, parseOptions } from '../options/check-input.ts';
import { diagnostic as optionDiagnostic } from '../options/diagnostics.ts';
import { buildDatasetDocument } from './build-dataset-document.ts';
import { findColumnNames, usualColumnNames } from './column-names.ts';
import type { Dataset } from './dataset.ts';
import { diagnostic } from './diagnostics.ts';
import { fileLocation } from './file-location.ts';
import { longTable } from './long.ts';
import { byPeriod, type Panel } from './period.ts';
import { usualNotApplicable } from './read-cell.ts';
import { optionsShape, rowsShape } from './shape.ts';
import type { DataRow, Table } from './table.ts';
import { wideTable } from './wide.ts';

/** What is said about rows beside their cells. */
export interface RecordsOptions {
  /** The name of the file or input, for diagnostics. */
  readonly file?: string;
  /** What the unit's, name's and group's columns are called, where not as usual. */
  readonly columns?: ColumnNames;
  /** Told from the heads where left out: long where an indicator and a value column exist. */
  readonly layout?: 'wide' | 'long';
  /** Cells that mean missing, beside empty ones and dashes. */
  readonly missing?: readonly string[];
  /** Cells that mean not applicable, beside 不适用 and N/A. */
  readonly notApplicable?: readonly string[];
  readonly status?: 'observed' | 'assumed' | 'simulated';
  /** The row of the file that each record stands in; counted from 1 where left out. */
  readonly rowNumbers?: readonly number[];
}

/**
 * A dataset from rows. Rows whose unit begins with `#` are remarks, such as the explanations in a
 * template, and are passed over.
 *
 * @returns the dataset, or every fault of the rows: no unit column, a unit twice, a row without a unit
 *
 * @example
 * const rows = [{ unit: '甲', timeliness: '95%' }, { unit: '乙', timeliness: '0.9' }]
 * datasetFromRecords(rows).value.units.map(({ id }) => id) // ['甲', '乙']
 */
export function datasetFromRecords(
  rows: readonly DataRow[],
  options: RecordsOptions = {},
): Outcome<Dataset> {
  const { value: panel, diagnostics } = panelFromRecords(rows, options);
  const [first, second] = panel?.periods ?? [];
  if (first === undefined) return { value: undefined, diagnostics };
  if (second === undefined) return { value: first.dataset, diagnostics };
  const periods = panel?.periods.map(({ period }) => period ?? '') ?? [];
  const place = fileLocation(options);
  return {
    value: undefined,
    diagnostics: [...diagnostics, diagnostic('several-periods', { periods }, place)],
  };
}

/**
 * A panel from rows: a dataset for each period that its period column names, in the order of the
 * periods as numbers, or as text where one is no number. Without such a column, one dataset.
 *
 * @returns the panel, or every fault of the rows, those of a dataset in each period
 *
 * @example
 * const rows = [{ unit: '甲', period: '2024', a: 95 }, { unit: '甲', period: '2023', a: 91 }]
 * panelFromRecords(rows).value.periods.map(({ period }) => period) // ['2023', '2024']
 */
export function panelFromRecords(
  rows: readonly DataRow[],
  options: RecordsOptions = {},
): Outcome<Panel> {
  const shapeFaults = [
    ...checkInput(rowsShape, rows, 'rows'),
    ...parseOptions(optionsShape, options).diagnostics,
  ];
  if (shapeFaults.length > 0) return { value: undefined, diagnostics: shapeFaults };
  const { file, columns, missing = [], notApplicable = [], status, rowNumbers } = options;
  if (rowNumbers !== undefined && rowNumbers.length !== rows.length) {
    const params = { found: `${rowNumbers.length}`, expected: `${rows.length}` };
    const where = 'options.rowNumbers.length';
    const diagnostics = [optionDiagnostic('input-shape', { where, ...params })];
    return { value: undefined, diagnostics };
  }
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const found = findColumnNames(heads, columns);
  const place = fileLocation({ file });
  if (rows.length === 0)
    return { value: undefined, diagnostics: [diagnostic('no-rows', {}, place)] };
  const { unit } = found;
  if (unit === undefined) {
    const expected = columns?.unit === undefined ? usualColumnNames.unit : [columns.unit];
    const diagnostics = [diagnostic('unit-column-missing', { expected, found: heads }, place)];
    return { value: undefined, diagnostics };
  }
  const named = (['name', 'group', 'period', 'indicator', 'value'] as const).flatMap((key) => {
    const column = columns?.[key];
    return column === undefined || found[key] !== undefined
      ? []
      : [diagnostic('named-column-missing', { column, found: heads }, place)];
  });
  if (named.length > 0) return { value: undefined, diagnostics: named };
  const table: Table = {
    rows: rows
      .map((cells, i) => ({ row: rowNumbers?.[i] ?? i + 1, cells }))
      .filter(
        ({ cells }) =>
          !String(cells[unit] ?? '')
            .trim()
            .startsWith('#'),
      ),
    heads,
    found,
    marks: {
      missing: new Set(missing),
      notApplicable: new Set([...usualNotApplicable, ...notApplicable]),
    },
    file,
  };
  const isLong = found.indicator !== undefined && found.value !== undefined;
  const read = (options.layout ?? (isLong ? 'long' : 'wide')) === 'long' ? longTable : wideTable;
  const parts = byPeriod(table);
  const periods = parts.value.map(({ period, table: part }) => {
    const { diagnostics, ...content } = read(part, unit);
    return { period, dataset: Object.freeze({ ...content, file, status }), diagnostics };
  });
  const diagnostics = [...parts.diagnostics, ...periods.flatMap((p) => p.diagnostics)];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return {
    value: { periods: periods.map(({ period, dataset }) => ({ period, dataset })) },
    diagnostics,
  };
}

/** The rows of a document and what it says about them; undefined if it is of the wrong shape. */
function recordsOf(
  document: unknown,
  file: string | undefined,
): Outcome<readonly [readonly DataRow[], RecordsOptions]> {
  const { value, diagnostics } = buildDatasetDocument(document);
  if (value === undefined) return { value, diagnostics };
  const { schema: _, title: _title, source: _source, note: _note, rows, ...options } = value;
  return { value: [rows, { ...options, ...fileLocation({ file }) }], diagnostics: [] };
}

/**
 * A dataset from a `zhibiao/dataset/1` document, whatever a program or a file holds.
 *
 * @param file the name of the file, for diagnostics
 *
 * @example
 * datasetFromDocument({
 *   schema: 'zhibiao/dataset/1',
 *   status: 'observed',
 *   rows: [{ unit: '甲', speed: 80 }],
 * }).value?.units.length // 1
 */
export function datasetFromDocument(document: unknown, file?: string): Outcome<Dataset> {
  const { value, diagnostics } = recordsOf(document, file);
  return value === undefined ? { value, diagnostics } : datasetFromRecords(...value);
}

/**
 * A panel from a `zhibiao/dataset/1` document with a period column.
 *
 * @param file the name of the file, for diagnostics
 *
 * @example
 * panelFromDocument({
 *   schema: 'zhibiao/dataset/1',
 *   status: 'observed',
 *   rows: [{ unit: '甲', period: '2023', speed: 80 }, { unit: '甲', period: '2024', speed: 90 }],
 * }).value?.periods.length // 2
 */
export function panelFromDocument(document: unknown, file?: string): Outcome<Panel> {
  const { value, diagnostics } = recordsOf(document, file);
  return value === undefined ? { value, diagnostics } : panelFromRecords(...value);
}
