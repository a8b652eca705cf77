import type { Adjusted, Amounts } from '../adjust/adjustment.ts';
import type { CellState, Dataset } from '../dataset/dataset.ts';
import type { Real } from '../numeric/real.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import type { LeafColumn } from './leaf-column.ts';
import type { ObservedLeaf } from './leaves.ts';

/** A node's scores before ranking, unit by unit in the dataset's order. */
export interface EvaluatedNode {
  /** Why there is a score or none. What is `missing` under the policies `zero` and `worst` has one. */
  readonly states: readonly CellState[];
  /** The reported scores in steps of 10^−digits, so exactly; 0 if there is none, so look at `states`. */
  readonly steps: Int32Array | Float64Array;
  /** The unrounded scores where they were kept; `exactScoreAt` makes the others from the leaves'. */
  readonly exact: readonly (Real | undefined)[] | undefined;
}

/** All nodes' scores, and the leaves' as whole numbers where they are such. */
export interface Evaluation {
  /** By node, in the order of `System.nodes`; the total is last. */
  readonly nodes: readonly EvaluatedNode[];
  /** By node: a leaf's scores as whole numbers over one denominator; undefined if they are no such. */
  readonly columns: readonly (LeafColumn | undefined)[];
  /** By node, then unit: what adjustments did; empty for a node without any. */
  readonly adjusted: readonly (readonly (readonly Adjusted[])[])[];
}

/** A dataset as evaluated under a system: what every further question is asked of. */
export interface Evaluated extends Evaluation {
  readonly system: CompiledSystem;
  readonly dataset: Dataset;
  /** By node; undefined for groups. */
  readonly leaves: readonly (ObservedLeaf | undefined)[];
  /** What the dataset says of adjustments. */
  readonly amounts: Amounts;
}
