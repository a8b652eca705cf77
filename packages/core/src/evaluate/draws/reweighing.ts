import type { Real } from '../../numeric/real.ts';
import { exactTotal } from './exact-total.ts';
import { meanTotals, scratchFor } from './mean-totals.ts';
import type { MeanTree, MovingGroup } from './mean-tree.ts';
import { type RankedUnits, rankUnits } from './rank-units.ts';

/** The same units under weights after weights: what is made for one set is made over for the next. */
export interface Reweighing {
  /** By group of the tree: a whole factor for each child, to be written; 1 until then. */
  readonly factors: readonly Float64Array[];
  /** By node, then unit: the ends' rates on the scale of the group above, to be written if they move. */
  readonly values: readonly Float64Array[];
  readonly ranked: RankedUnits;
  /**
   * Ranks the units by their exact totals under the factors as they are.
   *
   * @returns how many pairs were so close that only exact totals told them apart
   */
  readonly rank: () => number;
  /** By node: the effective weights under the factors ranked last. */
  readonly effectiveWeights: () => Float64Array;
}

/** The effective weights by node: products of shares from the root down. */
function effectiveInto(
  { groups, evaluated }: MeanTree,
  shares: readonly Float64Array[],
  own: Float64Array,
): void {
  own[evaluated.system.total] = 1;
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    const { index, children } = groups[g] as MovingGroup;
    const [whole, ownShares] = [own[index] as number, shares[g] as Float64Array];
    for (let c = 0; c < ownShares.length; c += 1)
      own[children[c] as number] = whole * (ownShares[c] as number);
  }
}

/**
 * A tree under other weights, again and again: doubles decide, and what is too close for them is made
 * exactly.
 *
 * @param rateOf an end's rate exactly, if scores move: then nobody is level for certain
 */
export function reweighing(
  tree: MeanTree,
  rateOf?: (end: number, unit: number) => Real | undefined,
): Reweighing {
  const { evaluated, ranked: units, tolerance } = tree;
  const scratch = scratchFor(tree);
  const { factors, values, shares } = scratch;
  const ranked = {
    order: new Int32Array(units.length),
    ranks: new Int32Array(evaluated.dataset.units.length),
  };
  const identical =
    rateOf === undefined ? tree.identical : Int32Array.from(tree.identical, (_, unit) => unit);
  const exactly = (unit: number) => exactTotal(tree, factors, unit, rateOf);
  const effective = new Float64Array(evaluated.system.nodes.length);
  return {
    factors,
    values,
    ranked,
    rank: () => {
      const totals = meanTotals(tree, scratch);
      return rankUnits({ ranked: units, totals, identical, tolerance, exactly }, ranked);
    },
    effectiveWeights: () => {
      effectiveInto(tree, shares, effective);
      return effective;
    },
  };
}
