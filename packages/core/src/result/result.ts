import type { Text } from '@zhibiao/schemas';
import type { Adjusted } from '../adjust/adjustment.ts';
import type { CellState, Dataset } from '../dataset/dataset.ts';
import type { LeafColumn } from '../evaluate/certified/leaf-column.ts';
import type { ObservedLeaf } from '../evaluate/leaves.ts';
import type { Real } from '../numeric/real.ts';
import type { System } from '../system/system.ts';

/** A leaf as it was observed and normalized. */
export interface ScoredLeaf extends ObservedLeaf {
  /** What the method found out on the way, such as the units' extremes under `minmax`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** One node's numbers, unit by unit in the dataset's order. */
export interface NodeScores {
  /** Why there is a score or none. What is `missing` under the policies `zero` and `worst` has one. */
  readonly states: readonly CellState[];
  /** The reported scores in steps of 10^−digits, so exactly; 0 where there is none, so look at `states`. */
  readonly steps: Int32Array | Float64Array;
  /** The unrounded scores where they were kept; `exactScoreAt` makes the others from the leaves'. */
  readonly exact: readonly (Real | undefined)[] | undefined;
  /** The reported scores as the doubles nearest to them; 0 where there is none, so look at `states`. */
  readonly scores: Float64Array;
  /** Best first; a half under `fractional`; none without a score. */
  readonly ranks: readonly (number | undefined)[];
}

/** Scores, subtotals and ranks for every unit and node, and what they were made of. */
export interface Result {
  readonly system: System;
  readonly dataset: Dataset;
  /** By node, in the order of `System.nodes`; the total is last. */
  readonly nodes: readonly NodeScores[];
  /** By node; none for groups. */
  readonly leaves: readonly (ScoredLeaf | undefined)[];
  /** By node: a leaf's scores as whole numbers over one denominator; none where they are no such. */
  readonly columns: readonly (LeafColumn | undefined)[];
  /** By node, then unit: what adjustments did; empty for a node without any. */
  readonly adjusted: readonly (readonly (readonly Adjusted[])[])[];
  /** Each unit's grade, where the system has grades and the unit a total. */
  readonly grades: readonly (Text | undefined)[];
}
