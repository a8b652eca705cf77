import type { Diagnostic } from '@zhibiao/schemas';
import type { Dataset } from './dataset.ts';
import { diagnostic } from './diagnostics.ts';
import { fileLocation } from './file-location.ts';
import type { Table } from './table.ts';

/** Datasets of the same kind for one period after the other. */
export interface Panel {
  /** In order of time; one without a name where the rows have no period column. */
  readonly periods: readonly { readonly period: string | undefined; readonly dataset: Dataset }[];
}

/** Periods in order: as numbers where both are such, else as text, sign by sign. */
function inOrder(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isFinite(x) && Number.isFinite(y) && x !== y) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A table for each period that its rows name. */
export function byPeriod(table: Table): {
  readonly value: readonly { readonly period: string | undefined; readonly table: Table }[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const head = table.found.period;
  if (head === undefined) return { value: [{ period: undefined, table }], diagnostics: [] };
  const rows = new Map<string, Table['rows'][number][]>();
  const diagnostics: Diagnostic[] = [];
  for (const row of table.rows) {
    const period = String(row.cells[head] ?? '').trim();
    const isEmpty = Object.values(row.cells).every((cell) => String(cell ?? '').trim() === '');
    if (isEmpty) continue;
    if (period === '') {
      const place = fileLocation(table);
      const cell = { row: row.row, column: head };
      diagnostics.push(diagnostic('period-missing', { column: head }, { ...place, cell }));
      continue;
    }
    const own = rows.get(period);
    if (own === undefined) rows.set(period, [row]);
    else own.push(row);
  }
  const value = [...rows]
    .toSorted(([a], [b]) => inOrder(a, b))
    .map(([period, own]) => ({ period, table: { ...table, rows: own } }));
  return { value, diagnostics };
}
