import { activeChildren } from '../evaluate/availability/active-children.ts';
import { carriedScoreAt } from '../evaluate/scores-at.ts';
import type { Workings } from '../evaluate/workings.ts';
import { type Fraction, one, zero } from '../numeric/fraction.ts';
import { linear, minus, plus, type Real } from '../numeric/real.ts';

/** What a node adds to the total of one unit. */
export interface NodeContribution {
  /** The effective weight after renormalisation for this unit; 0 where it does not count. */
  readonly counted: Fraction;
  /**
   * For a leaf counted · score, on the total's full mark; for a group the sum of its leaves' and what
   * its own adjustments and those below add.
   */
  readonly contribution: Real;
  /** counted · (full mark − score), likewise. */
  readonly lost: Real;
}

/** From the root down: the effective weight of each node after renormalisation for a unit. */
function countedWeights({ system, nodes }: Workings, unit: number): readonly Fraction[] {
  const stateOf = (child: number) => nodes[child]?.states[unit];
  const weights = system.nodes.map(() => zero);
  if (stateOf(system.total) === 'value') weights[system.total] = one;
  for (const node of system.nodes.toReversed()) {
    const weight = weights[node.index] ?? zero;
    if (weight.equals(0)) continue;
    for (const { child, share } of activeChildren(system, node, stateOf)) {
      weights[child.index] = weight.mul(share);
    }
  }
  return weights;
}

/** What adjustments changed a node's score by, all in all. */
const adjustmentOf = ({ adjusted }: Workings, node: number, unit: number): Real =>
  (adjusted[node]?.[unit] ?? []).reduce<Real>((all, { change }) => plus(all, change), zero);

/**
 * By node: what each adds to the total of a unit. Where every mean is arithmetic and nothing rounded
 * is carried, the leaves' contributions add up to the total exactly.
 */
export function contributionsOf(result: Workings, unit: number): readonly NodeContribution[] {
  const { system } = result;
  const weights = countedWeights(result, unit);
  const full = system.nodes[system.total]?.fullMark ?? zero;
  const counts: NodeContribution[] = [];
  for (const node of system.nodes) {
    const counted = weights[node.index] ?? zero;
    if (node.leaf === undefined) {
      const total = (key: 'contribution' | 'lost') =>
        node.children.reduce<Real>((all, child) => plus(all, counts[child]?.[key] ?? zero), zero);
      const added = linear([
        [counted.mul(full).div(node.fullMark), adjustmentOf(result, node.index, unit)],
      ]);
      const contribution = plus(total('contribution'), added);
      counts.push({ counted, contribution, lost: minus(total('lost'), added) });
      continue;
    }
    const score = carriedScoreAt(result, node.index, unit);
    const isCounted = score !== undefined && !counted.equals(0);
    const worth = counted.mul(full);
    const own = isCounted ? linear([[worth.div(node.fullMark), score]]) : zero;
    counts.push({ counted, contribution: own, lost: minus(worth, own) });
  }
  return counts;
}
