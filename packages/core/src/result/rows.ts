import type { CellState } from '../dataset/dataset.ts';
import { stateOf } from '../evaluate/leaf-column.ts';
import { itemAt } from '../numeric/item-at.ts';
import { nodeAt } from '../system/compiled.ts';
import type { Result } from './result.ts';
import { rankAt, reportedText } from './score-of.ts';

/** One unit at one indicator: a row of a tidy table. */
export interface ResultRow {
  readonly unit: string;
  readonly name: string | undefined;
  readonly group: string | undefined;
  /** The indicator's id, or `total`. */
  readonly indicator: string;
  readonly state: CellState;
  /** As reported, a decimal string; null without a score. */
  readonly score: string | null;
  readonly rank: number | null;
}

/**
 * A result as tidy rows, one for each unit and indicator: unit by unit in the order of the dataset,
 * and of each the total first, then the indicators as the document has them.
 *
 * @example
 * const [first, second] = rowsOf(result)
 * const read = ({ unit, indicator, score, rank }) => [unit, indicator, score, rank]
 * read(first) // ['甲', 'total', '88.50', 1]
 * read(second) // ['甲', 'service', '87.50', 1]
 */
export function* rowsOf(result: Result): Generator<ResultRow, void, undefined> {
  const { system, dataset, nodes } = result;
  const below = (index: number): readonly number[] => [
    index,
    ...nodeAt(system, index).children.flatMap(below),
  ];
  const order = below(system.total);
  for (const [u, { id, name, group }] of dataset.units.entries()) {
    for (const index of order) {
      yield {
        unit: id,
        name,
        group,
        indicator: nodeAt(system, index).id,
        state: stateOf(itemAt(itemAt(nodes, index).states, u)),
        score: reportedText(result, index, u),
        rank: rankAt(result, index, u),
      };
    }
  }
}
