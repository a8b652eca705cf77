import { alignOf } from './cells.ts';
import type { Cell, CellValues, Column, ColumnKind, Table } from './report.ts';

/** A column of a table about to be made: how its cells are got from what a row is about. */
export interface ColumnOf<Row> {
  readonly column: Column;
  readonly cell: (row: Row) => Cell;
}

/**
 * A column, its cells held to its kind; a value that is absent leaves its cell empty.
 *
 * @example
 * column('unit', '单位', 'text', ({ id }) => id).column
 * // { id: 'unit', words: '单位', kind: 'text', align: 'left' }
 */
export function column<Row, K extends ColumnKind>(
  id: string,
  words: string,
  kind: K,
  cell: (row: Row) => CellValues[K] | null | undefined,
  looks: Partial<Omit<Column, 'id' | 'words' | 'kind'>> = {},
): ColumnOf<Row> {
  return {
    column: { id, words, kind, align: alignOf(kind), ...looks },
    cell: (row) => cell(row) ?? null,
  };
}

/**
 * A table with a row for each of some things.
 *
 * @example
 * const units = column('unit', '单位', 'text', ({ id }) => id);
 * tableOf([units], dataset.units).rows // [['甲'], ['乙'], ['丙']]
 */
export const tableOf = <Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  title?: string,
): Table => ({
  ...(title === undefined ? {} : { title }),
  columns: columns.map((own) => own.column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
