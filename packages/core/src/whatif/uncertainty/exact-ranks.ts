import { rankTotals } from '../../evaluate/rank/order-of-totals.ts';
import { exactScoreAt } from '../../evaluate/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { listed } from '../../numeric/ranks.ts';
import { buildTree } from './build-tree.ts';
import { exactTotal } from './exact.ts';
import { rankUnits } from './rank-units.ts';
import { drawTotals, scratchFor } from './totals.ts';
import { type DrawTree, isTree } from './tree.ts';

/** Places in a tree of means: doubles decide, and what is too close for them is made exactly. */
function placesInTree(tree: DrawTree): readonly (number | undefined)[] {
  const { result } = tree;
  const { ranked, twins, tolerance } = tree;
  const scratch = scratchFor(tree);
  for (const factors of scratch.factors) factors.fill(1);
  const ranks = new Int32Array(result.dataset.units.length);
  const places = { order: new Int32Array(ranked.length), ranks };
  const totals = drawTotals(tree, scratch);
  const exactly = (unit: number) => exactTotal(tree, scratch, unit);
  rankUnits({ ranked, totals, twins, tolerance, exactly }, places);
  return Array.from(ranks, (rank) => (rank === 0 ? undefined : rank));
}

/**
 * The places of units by their unrounded totals, those who are level having the first of their places;
 * none without a total. What is said of other weights is said by these: there a rank that goes by
 * rounded totals, or counts scores instead of units, would be another thing.
 */
export function exactRanks(result: Workings): readonly (number | undefined)[] {
  const { system } = result;
  const tree = isTree(system)
    ? buildTree(result, { weights: 'fixed' }, undefined, false)
    : undefined;
  if (tree !== undefined) return placesInTree(tree);
  const { total } = system;
  const totals = result.dataset.units.map((_, u) =>
    result.nodes[total]?.ranks[u] === undefined ? undefined : exactScoreAt(result, total, u),
  );
  return listed(rankTotals(totals, { ties: 'competition' }));
}
