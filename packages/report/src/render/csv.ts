import { stringify } from 'csv-stringify/sync';
import { showCell } from '../cells.ts';
import type { Report } from '../report.ts';
import type { Renderer } from './renderer.ts';

/**
 * The first table of a report as CSV, cells as people read them.
 *
 * @example
 * renderCsv(rankingReport(result, { depth: 0 })) // '名次,单位,总分\n1,甲,88.50\n2,丙,79.00\n3,乙,78.00\n'
 */
export function renderCsv({ language, tables: [first] }: Report): string {
  if (first === undefined) return '';
  const { columns, rows } = first;
  return stringify([
    columns.map(({ words }) => words),
    ...rows.map((cells) =>
      columns.map((column, c) => showCell(column, cells[c] ?? null, language)),
    ),
  ]);
}

/** For a spreadsheet. */
export const csv: Renderer = { render: renderCsv, hasCaveats: false, isForSpreadsheets: true };
