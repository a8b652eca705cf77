import type { Text } from '@zhibiao/schemas';
import type { CellState, Dataset } from '../dataset/dataset.ts';
import type { Fraction } from '../numeric/fraction.ts';
import type { Real } from '../numeric/real.ts';
import type { System } from '../system/system.ts';
import type { ObservedLeaf } from './columns.ts';

/** A leaf as it was observed and normalized. */
export interface ScoredLeaf extends ObservedLeaf {
  /** What the method found out on the way, such as the units' extremes under `minmax`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** One node's numbers, unit by unit in the dataset's order. */
export interface NodeScores {
  /** Why there is a score or none. What is `missing` under the policy `zero` has a score of 0. */
  readonly states: readonly CellState[];
  /** The value of the declared formula, exactly; none where there is no score. */
  readonly exact: readonly (Real | undefined)[];
  /** The reported score, rounded as declared. */
  readonly rounded: readonly (Fraction | undefined)[];
  /** The reported scores as the doubles nearest to them; 0 where there is none, so look at `states`. */
  readonly scores: Float64Array;
  /** Best first; a half under `fractional`; none without a score. */
  readonly ranks: readonly (number | undefined)[];
  /** Effective weight observed over effective weight applicable; none where nothing applies. */
  readonly coverage: readonly (Fraction | undefined)[];
}

/** Scores, subtotals and ranks for every unit and node, and what they were made of. */
export interface Result {
  readonly system: System;
  readonly dataset: Dataset;
  /** By node, in the order of `System.nodes`; the total is last. */
  readonly nodes: readonly NodeScores[];
  /** By node; none for groups. */
  readonly leaves: readonly (ScoredLeaf | undefined)[];
  /** Each unit's grade, where the system has grades and the unit a total. */
  readonly grades: readonly (Text | undefined)[];
}
