import type { Text } from '@zhibiao/schemas';
import type { Dataset } from '../dataset/dataset.ts';
import type { System } from '../system/system.ts';

/** One node's numbers, unit by unit in the dataset's order. `scores`, `ranks` and `states` read them. */
export interface NodeResult {
  /** How many digits the reported scores have after the point. */
  readonly digits: number;
  /** The reported scores in steps of 10^−digits, so exactly; 0 without a score. */
  readonly steps: Int32Array | Float64Array;
  /** 0 for a value, 1 for missing, 2 for not applicable. */
  readonly states: Uint8Array;
  /** Best first; a half under `fractional`; NaN without a score. */
  readonly ranks: Float64Array;
}

/**
 * Scores, subtotals and ranks of every unit at every node. It is plain data: it can be cloned, and
 * sent to a worker.
 */
export interface Result {
  readonly system: System;
  readonly dataset: Dataset;
  /** By node, in the order of `System.nodes`; the total is last. */
  readonly nodes: readonly NodeResult[];
  /** Each unit's grade; undefined if the system has no grades or the unit no total. */
  readonly grades: readonly (Text | undefined)[];
  /**
   * The datasets of the periods before, the oldest first, which gaps may be filled from; undefined if
   * the dataset was scored by itself.
   */
  readonly earlier: readonly Dataset[] | undefined;
}
