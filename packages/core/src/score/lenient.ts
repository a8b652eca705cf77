import type { Diagnostic } from '@zhibiao/schemas';
import type { Cell, Dataset } from '../dataset/dataset.ts';
import { isDash } from '../dataset/read-cell.ts';
import { fault } from '../diagnostic/fault.ts';
import { hasThousands, readNumber, toHalfWidth } from '../measure/read-number.ts';
import type { Bound } from './bind.ts';

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

/** One note for each way that was used, with the first cell that needed it. */
export function leniencies(dataset: Dataset, bound: readonly Bound[]): readonly Diagnostic[] {
  const columns = new Set(bound.flatMap((b) => b.columns));
  const cells = [...columns].flatMap((column) =>
    column.cells.flatMap((rows, u) => rows.map((cell) => ({ cell, column: column.head, u }))),
  );
  return ways.flatMap(({ how, applies }) => {
    const touched = cells.filter(({ cell }) => applies(cell));
    const [first] = touched;
    if (first === undefined) return [];
    const { cell, column, u } = first;
    const unit = dataset.units[u]?.id ?? '';
    return [
      fault(
        'read-leniently',
        { how, count: touched.length, example: cell.text },
        {
          ...(dataset.file === undefined ? {} : { file: dataset.file }),
          cell: { row: cell.row, column, unit },
        },
      ),
    ];
  });
}
