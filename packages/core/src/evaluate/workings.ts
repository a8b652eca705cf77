import type { Text } from '@zhibiao/schemas';
import { itemAt } from '../numeric/item-at.ts';
import { nodeAt } from '../system/compiled.ts';
import type { Evaluated, EvaluatedNode } from './evaluated.ts';
import type { ObservedLeaf } from './leaves.ts';

/** A leaf as it was observed and normalized. */
export interface ScoredLeaf extends ObservedLeaf {
  /** What the method found out on the way, such as the units' extremes under `minmax`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** One node's numbers, unit by unit in the dataset's order. */
export interface NodeWorkings extends EvaluatedNode {
  /** Best first; a half under `fractional`; undefined without a score. */
  readonly ranks: readonly (number | undefined)[];
}

/**
 * All that scoring a dataset made, for the analyses to go on from: the system in fractions, what was
 * observed, the leaves' scores, what adjustments did. Programs hold a `Result`, which is plain data.
 */
export interface Workings extends Evaluated {
  /** By node, in the order of `system.nodes`; the total is last. */
  readonly nodes: readonly NodeWorkings[];
  /** By node; undefined for groups. */
  readonly leaves: readonly (ScoredLeaf | undefined)[];
  /** Each unit's grade; undefined if the system has no grades or the unit no total. */
  readonly grades: readonly (Text | undefined)[];
}

/** A node's reported scores as the doubles nearest to them; 0 without a score, so look at `states`. */
export function nearestScores({ system, nodes }: Workings, index: number): Float64Array {
  const power = 10 ** nodeAt(system, index).rounding.digits;
  return Float64Array.from(itemAt(nodes, index).steps, (step) => step / power);
}
