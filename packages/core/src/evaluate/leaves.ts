import type { Amounts } from '../adjust/adjustment.ts';
import type { CellState } from '../dataset/dataset.ts';
import type { Observation } from '../measure/measure.ts';
import type { Real } from '../numeric/real.ts';
import type { Treatment } from '../treat/treatment.ts';
import type { LeafColumn } from './leaf-column.ts';

/** What the dataset says of one leaf, unit by unit. */
export interface ObservedLeaf {
  readonly states: readonly CellState[];
  /** By unit; undefined if the cell is missing, does not apply, or is at fault. */
  readonly observations: readonly (Observation | undefined)[];
  /** The names of the columns that it was read from. */
  readonly columnNames: readonly string[];
  /** The row of each unit's first cell. */
  readonly rows: readonly number[];
  /** Each unit's cells as written, by column. */
  readonly texts: readonly (readonly string[])[];
  /** Cells whose value the system had filled in or changed, in the order of the steps. */
  readonly treatments: readonly Treatment[];
}

/** What there is of leaves, by the index of the node. */
interface ByLeaf<T> {
  readonly get: (index: number) => T | undefined;
}

/** What evaluation starts from: each leaf's observations and scores. */
export interface Leaves {
  readonly observed: ByLeaf<ObservedLeaf>;
  readonly scores: ByLeaf<readonly (Real | undefined)[]>;
  /** By node the scores as whole numbers, if that was worked out before. */
  readonly columns?: readonly (LeafColumn | undefined)[];
  /** What the dataset says of adjustments. */
  readonly amounts: Amounts;
}
