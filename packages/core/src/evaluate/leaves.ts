import type { Diagnostic } from '@zhibiao/schemas';
import type { Amounts } from '../adjust/adjustment.ts';
import type { CellState } from '../dataset/dataset.ts';
import type { Observation } from '../measure/measure.ts';
import type { Real } from '../numeric/real.ts';
import type { Treatment } from '../treat/treatment.ts';

/** What the dataset says of one leaf, unit by unit. */
export interface ObservedLeaf {
  readonly states: readonly CellState[];
  /** None where the cell is missing, does not apply, or is at fault. */
  readonly observations: readonly (Observation | undefined)[];
  /** The heads of the columns that it was read from. */
  readonly columnNames: readonly string[];
  /** The row of each unit's first cell. */
  readonly rows: readonly number[];
  /** Each unit's cells as written, by column. */
  readonly texts: readonly (readonly string[])[];
  /** Cells whose value the system had filled in or changed, in the order of the steps. */
  readonly treatments: readonly Treatment[];
}

/** A step of the pipeline that goes on past a fault, so that all are found at once. */
export interface Step<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** What both paths start from: each leaf's observations and scores, by node. */
export interface Leaves {
  readonly observed: ReadonlyMap<number, ObservedLeaf>;
  readonly scores: ReadonlyMap<number, readonly (Real | undefined)[]>;
  /** What the dataset says of adjustments. */
  readonly amounts: Amounts;
}
