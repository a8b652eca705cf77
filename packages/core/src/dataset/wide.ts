import type { Diagnostic } from '@zhibiao/schemas';
import type { Unit } from './dataset.ts';
import { diagnostic } from './diagnostics.ts';
import { fileLocation } from './file-location.ts';
import { readCell } from './read-cell.ts';
import type { Table, TableRead } from './table.ts';
import { unitMissing, unitOf } from './units.ts';

/** A wide table: a row per unit, a column per observation. */
export function wideTable(table: Table, unitHead: string): TableRead {
  const units: Unit[] = [];
  const rows: Table['rows'][number][] = [];
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, number>();
  const place = fileLocation(table);
  for (const row of table.rows) {
    const unit = unitOf(table, row, unitHead);
    if (unit === undefined) {
      diagnostics.push(...unitMissing(table, row));
      continue;
    }
    const before = first.get(unit.id);
    if (before !== undefined) {
      const cell = { row: row.row, column: unitHead, unit: unit.id };
      diagnostics.push(
        diagnostic('unit-repeated', { unit: unit.id, first: before }, { ...place, cell }),
      );
      continue;
    }
    first.set(unit.id, row.row);
    units.push(unit);
    rows.push(row);
  }
  const { unit, name, group, period } = table.found;
  const columns = table.heads
    .filter((head) => ![unit, name, group, period].includes(head))
    .map((head) => ({
      name: head,
      cells: rows.map(({ cells, row }) => [readCell(cells[head], row, table.marks)]),
    }));
  if (units.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnostic('no-rows', {}, place));
  return { units, columns, diagnostics };
}
