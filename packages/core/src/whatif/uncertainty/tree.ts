import { meanTraits } from '../../evaluate/mean-traits.ts';
import type { Workings } from '../../evaluate/workings.ts';
import type { Real } from '../../numeric/real.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { WeightDraw } from './weights.ts';

/** The units for which some child of a group does not count. */
export interface MissingChildren {
  /** Those for which some other does. */
  readonly units: Int32Array;
  /** For each of these and each child that counts: the unit, and the child's place in the group. */
  readonly countedUnits: Int32Array;
  readonly countedChildren: Int32Array;
  /** Those for which none does, so that the group does not count either. */
  readonly absent: Int32Array;
}

/** A group of a result as draws see it. */
export interface DrawGroup {
  readonly index: number;
  /** The children that weigh something. */
  readonly children: Int32Array;
  readonly weights: WeightDraw;
  /** The bases of its weights, as doubles. */
  readonly bases: Float64Array;
  readonly gaps: MissingChildren;
  /** From its own scale to that of the group above, or of totals; none where they are the same. */
  readonly onto: ((y: number) => number) | undefined;
}

/**
 * A result whose totals are means all the way, ready for other weights. Its ends are the nodes below
 * which nothing is drawn: leaves, and groups that stay as they are.
 */
export interface DrawTree {
  readonly result: Workings;
  readonly groups: readonly DrawGroup[];
  readonly ends: readonly number[];
  /** The units that take part, best first as things are where that is known. */
  readonly ranked: Int32Array;
  /** By node, then unit: an end's score over its full mark; 0 where it does not count. */
  readonly rates: readonly (Float64Array | undefined)[];
  /** An end's rate exactly, made when asked for; none where it does not count. */
  readonly exact: (end: number, unit: number) => Real | undefined;
  /** By node, then unit: 1 where it counts. */
  readonly counts: readonly Uint8Array[];
  /** From a rate to the scale of the group that an end is in. */
  readonly intoOf: (end: number) => (x: number) => number;
  /** By unit: the first unit that is the same at every end, so level with it under any weights. */
  readonly twins: Int32Array;
  /** How far apart two totals must be for doubles to be certain which is the greater. */
  readonly tolerance: number;
}

/** Whether every group is a mean to which nothing is done afterwards. */
export const isTree = (system: CompiledSystem): boolean =>
  system.nodes.every((node) => {
    const { scale, isProportional, isLocal, isUnaltered } = meanTraits(node);
    const isMean = node.leaf !== undefined || scale !== undefined;
    return isMean && isProportional && isLocal && isUnaltered;
  });
