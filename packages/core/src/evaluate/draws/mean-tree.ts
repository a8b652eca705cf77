import type { Fraction } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { Evaluated } from '../evaluated.ts';
import { meanTraits } from '../mean-traits.ts';

/** The units for which some child of a group is not active. */
export interface MissingChildren {
  /** Those for which some other is. */
  readonly units: Int32Array;
  /** For each of these and each active child: the unit, and the child's position in the group. */
  readonly activeUnits: Int32Array;
  readonly activeChildren: Int32Array;
  /** Those for which none is, so that the group is not active either. */
  readonly absent: Int32Array;
}

/** A group whose weights are its bases times whole factors. */
export interface MovingGroup {
  readonly index: number;
  /** The children that weigh something. */
  readonly children: Int32Array;
  /** What each child's factor multiplies. Only proportions matter, so they need not add up to 1. */
  readonly bases: readonly Fraction[];
  readonly approximateBases: Float64Array;
  readonly missing: MissingChildren;
  /** From its own scale to that of the group above, or of totals; undefined if they are the same. */
  readonly onto: ((y: number) => number) | undefined;
}

/**
 * An evaluation whose totals are means all the way, ready for other weights. Its ends are the nodes
 * below which no weight moves: leaves, and groups that stay as they are.
 */
export interface MeanTree {
  readonly evaluated: Evaluated;
  readonly groups: readonly MovingGroup[];
  readonly ends: readonly number[];
  /** The units that take part, best first as they stand if that is known. */
  readonly ranked: Int32Array;
  /** By node, then unit: an end's score over its full mark; 0 if it is not active. */
  readonly rates: readonly (Float64Array | undefined)[];
  /** An end's rate exactly, made when asked for; undefined if it is not active. */
  readonly exact: (end: number, unit: number) => Real | undefined;
  /** By node, then unit: 1 if it is active. */
  readonly active: readonly Uint8Array[];
  /** From a rate to the scale of the group that an end is in. */
  readonly intoOf: (end: number) => (x: number) => number;
  /** By unit: the first unit that is the same at every end, so level with it under any weights. */
  readonly identical: Int32Array;
  /** How far apart two totals must be for doubles to be certain which is the greater. */
  readonly tolerance: number;
}

/** Whether every group is a mean to which nothing is done afterwards. */
export const isMeanTree = (system: CompiledSystem): boolean =>
  system.nodes.every((node) => {
    const { scale, isProportional, isLocal, isUnaltered } = meanTraits(node);
    const isMean = node.leaf !== undefined || scale !== undefined;
    return isMean && isProportional && isLocal && isUnaltered;
  });
