import type { Diagnostic } from '@zhibiao/schemas';
import type { Unit } from './dataset.ts';
import { diagnostic } from './diagnostics.ts';
import { fileLocation } from './file-location.ts';
import type { Table } from './table.ts';

type Row = Table['rows'][number];

const textOf = (row: Row, head: string | undefined): string | undefined => {
  const text = head === undefined ? '' : String(row.cells[head] ?? '').trim();
  return text === '' ? undefined : text;
};

/** The unit that a row is about; undefined if it does not say. */
export function unitOf(table: Table, row: Row, head: string): Unit | undefined {
  const id = textOf(row, head);
  if (id === undefined) return undefined;
  const { name, group } = table.found;
  return { id, name: textOf(row, name), group: textOf(row, group), row: row.row };
}

/** A row that names no unit. A row that is empty throughout is no row. */
export function unitMissing(table: Table, row: Row): readonly Diagnostic[] {
  const isEmpty = Object.values(row.cells).every((cell) => String(cell ?? '').trim() === '');
  if (isEmpty) return [];
  const place = fileLocation(table);
  return [diagnostic('unit-missing', {}, { ...place, cell: { row: row.row } })];
}
