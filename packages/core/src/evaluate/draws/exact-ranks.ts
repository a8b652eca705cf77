import { listed } from '../../numeric/ranks.ts';
import type { Evaluated } from '../evaluated.ts';
import { totalsOf } from '../exact/scores-at.ts';
import { rankTotals } from '../rank/order-of-totals.ts';
import { buildMeanTree } from './build-mean-tree.ts';
import { isMeanTree } from './mean-tree.ts';
import { reweighing } from './reweighing.ts';

const asTheyAre = { bases: new Map(), movesScores: false, isFolded: false, base: undefined };

/**
 * The competition ranks of units by their unrounded totals; undefined without a total. Ranks under
 * other weights are compared with these and not with the declared ones, which may go by rounded totals
 * or count scores instead of units.
 */
export function exactRanks(evaluated: Evaluated): readonly (number | undefined)[] {
  const tree = isMeanTree(evaluated.system) ? buildMeanTree(evaluated, asTheyAre) : undefined;
  if (tree === undefined) return listed(rankTotals(totalsOf(evaluated), { ties: 'competition' }));
  const { ranked, rank } = reweighing(tree);
  rank();
  return Array.from(ranked.ranks, (own) => (own === 0 ? undefined : own));
}
