import type { Diagnostic } from '@zhibiao/schemas';
import type { CellState } from '../dataset/dataset.ts';
import type { Observation } from '../measure/measure.ts';
import type { Touched } from '../prepare/prepare.ts';

/** What the dataset says of one leaf, unit by unit. */
export interface ObservedLeaf {
  readonly states: readonly CellState[];
  /** None where the cell is missing, does not apply, or is at fault. */
  readonly observations: readonly (Observation | undefined)[];
  /** The heads of the columns that it was read from. */
  readonly heads: readonly string[];
  /** The row of each unit's first cell. */
  readonly rows: readonly number[];
  /** Each unit's cells as written, by column. */
  readonly texts: readonly (readonly string[])[];
  /** Cells whose value the system had filled in or changed, in the order of the steps. */
  readonly touched: readonly Touched[];
}

/** A step of the pipeline that goes on past a fault, so that all are found at once. */
export interface Step<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
