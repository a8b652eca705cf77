import { hasScoreAt, weighingChildren } from '../../evaluate/availability/active-children.ts';
import { rescoreAncestors } from '../../evaluate/exact/rescore-ancestors.ts';
import type { Totals } from '../../evaluate/exact/scores-at.ts';
import { valueAt } from '../../evaluate/lines/linear.ts';
import { linesOf, mayGainTotal } from '../../evaluate/lines/lines.ts';
import { declaredRule } from '../../evaluate/rank/declared-ranks.ts';
import { rankTotals } from '../../evaluate/rank/order-of-totals.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { type Fraction, one, zero } from '../../numeric/fraction.ts';
import { listed } from '../../numeric/ranks.ts';

type Ranks = readonly (number | undefined)[];

/**
 * Whether a unit's line at 0 is its total without the node, for every unit: each has a total, a value
 * at the node, and one at some sibling that weighs something.
 */
function isDroppable(result: Workings, index: number): boolean {
  const { system, dataset, nodes } = result;
  const group = system.nodes[system.nodes[index]?.parent ?? -1];
  const others = weighingChildren(system, group ?? { children: [] }).filter(
    (child) => child.index !== index,
  );
  return dataset.units.every(
    (_, u) =>
      nodes[system.total]?.states[u] === 'value' &&
      nodes[index]?.states[u] === 'value' &&
      others.some((child) => hasScoreAt(result, child.index, u)),
  );
}

/**
 * Ranks by unrounded totals, within groups if the system ranks so, level units having the first of
 * theirs: under other rules for ties one pair that draws level would move everybody behind it.
 */
export const ranksAtTotals = (result: Workings, totals: Totals): Ranks =>
  listed(rankTotals(totals, { ...declaredRule(result), ties: 'competition' }));

/**
 * The ranks of units under another share of one node among its siblings, from 0 to below 1: along
 * their lines if all totals are lines, else by making the groups above the node anew. Undefined if that
 * fails.
 */
export function ranksAlong(
  result: Workings,
  index: number,
): (share: Fraction) => Ranks | undefined {
  const lines = linesOf(result, index);
  const isRanked = (u: number) => result.nodes[result.system.total]?.ranks[u] !== undefined;
  const isWhole = lines.every((line, u) =>
    isRanked(u) ? line !== undefined : !mayGainTotal(result, index, u),
  );
  let anew: ReturnType<typeof rescoreAncestors> | undefined;
  return (share) => {
    const isInside = share.compare(zero) > 0 && share.compare(one) < 0;
    if (isWhole && (isInside || isDroppable(result, index))) {
      return ranksAtTotals(
        result,
        lines.map((line) => line && valueAt(line, share)),
      );
    }
    if (result.system.nodes[index]?.share.equals(1)) return undefined;
    anew ??= rescoreAncestors(result, index);
    const totals = anew(share).value;
    return totals && ranksAtTotals(result, totals);
  };
}
