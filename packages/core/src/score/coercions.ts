import type { Diagnostic } from '@zhibiao/schemas';
import type { Cell, Dataset } from '../dataset/dataset.ts';
import { fileLocation } from '../dataset/file-location.ts';
import { isDash } from '../dataset/read-cell.ts';
import { hasThousands, readNumber, toHalfWidth } from '../measure/read-number.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Bound } from './bind.ts';
import { diagnostic } from './diagnostics.ts';

/** The ways in which a cell is read as a person means it rather than as it is written. */
const ways = [
  { how: 'dash', applies: (cell: Cell) => cell.state === 'missing' && isDash(cell.text) },
  {
    how: 'full-width',
    applies: ({ text }: Cell) => readNumber(text) !== undefined && toHalfWidth(text) !== text,
  },
  {
    how: 'thousands',
    applies: ({ text }: Cell) => readNumber(text) !== undefined && hasThousands(toHalfWidth(text)),
  },
] as const;

/** Signs that every way leaves alone; a dash alone is a gap and has a state of its own. */
const usual = /^[\w.%+-]*$/;

/** One note for each way that was used, with the first cell that needed it. */
export function coercions(dataset: Dataset, bound: readonly Bound[]): readonly Diagnostic[] {
  const columns = new Set(bound.flatMap((b) => b.columns));
  const cells: { readonly cell: Cell; readonly column: string; readonly u: number }[] = [];
  for (const column of columns) {
    for (const [u, rows] of column.cells.entries()) {
      for (const cell of rows) {
        const isUsual = cell.text === '' || (cell.state === 'value' && usual.test(cell.text));
        if (!isUsual) cells.push({ cell, column: column.name, u });
      }
    }
  }
  return ways.flatMap(({ how, applies }) => {
    const touched = cells.filter(({ cell }) => applies(cell));
    const [first] = touched;
    if (first === undefined) return [];
    const { cell, column, u } = first;
    const unit = itemAt(dataset.units, u).id;
    return [
      diagnostic(
        'cells-coerced',
        { how, count: touched.length, example: cell.text },
        {
          ...fileLocation(dataset),
          cell: { row: cell.row, column, unit },
        },
      ),
    ];
  });
}
