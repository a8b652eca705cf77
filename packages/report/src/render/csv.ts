import { stringify } from 'csv-stringify/sync';
import { showCell } from '../cells.ts';
import type { Report } from '../report.ts';
import type { Renderer } from './renderer.ts';

/** The first table of a report as CSV, cells as people read them. */
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
