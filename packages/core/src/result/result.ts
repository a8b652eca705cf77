import type { Text } from '@zhibiao/schemas';
import type { Evaluated, EvaluatedNode } from '../evaluate/evaluated.ts';
import type { ObservedLeaf } from '../evaluate/leaves.ts';

/** A leaf as it was observed and normalized. */
export interface ScoredLeaf extends ObservedLeaf {
  /** What the method found out on the way, such as the units' extremes under `minmax`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** One node's numbers, unit by unit in the dataset's order. */
export interface NodeScores extends EvaluatedNode {
  /** The reported scores as the doubles nearest to them; 0 where there is none, so look at `states`. */
  readonly scores: Float64Array;
  /** Best first; a half under `fractional`; undefined without a score. */
  readonly ranks: readonly (number | undefined)[];
}

/** Scores, subtotals and ranks for every unit and node, and what they were made of. */
export interface Result extends Evaluated {
  /** By node, in the order of `System.nodes`; the total is last. */
  readonly nodes: readonly NodeScores[];
  /** By node; undefined for groups. */
  readonly leaves: readonly (ScoredLeaf | undefined)[];
  /** Each unit's grade, where the system has grades and the unit a total. */
  readonly grades: readonly (Text | undefined)[];
}
