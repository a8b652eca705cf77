import { type Fraction, one, zero } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { isRational, linear, minus, plus, type Real } from '../numeric/real.ts';
import { activeChildren } from './availability/active-children.ts';
import type { Evaluated } from './evaluated.ts';
import { carriedScoreAt } from './exact/scores-at.ts';

/** What a node adds to the total of one unit. */
export interface NodeContribution {
  /** The effective weight after renormalisation for this unit; 0 if it is not active. */
  readonly activeWeight: Fraction;
  /**
   * For a leaf activeWeight · score, on the total's full mark; for a group the sum of its leaves' and what
   * its own adjustments and those below add.
   */
  readonly contribution: Real;
  /** activeWeight · (full mark − score), likewise. */
  readonly lost: Real;
}

/** From the root down: the effective weight of each node after renormalisation for a unit. */
function activeWeights({ system, nodes }: Evaluated, unit: number): readonly Fraction[] {
  const stateOf = (child: number) => nodes[child]?.states[unit];
  const weights = system.nodes.map(() => zero);
  if (stateOf(system.total) === 'value') weights[system.total] = one;
  for (const node of system.nodes.toReversed()) {
    const weight = itemAt(weights, node.index);
    if (weight.equals(0)) continue;
    for (const { child, share } of activeChildren(system, node, stateOf)) {
      weights[child.index] = weight.mul(share);
    }
  }
  return weights;
}

/** What adjustments changed a node's score by, all in all. */
const adjustmentOf = ({ adjusted }: Evaluated, node: number, unit: number): Real =>
  (adjusted[node]?.[unit] ?? []).reduce<Real>((all, { change }) => plus(all, change), zero);

/**
 * By node: what each adds to the total of a unit. Where every mean is arithmetic and nothing rounded
 * is carried, the leaves' contributions add up to the total exactly.
 */
export function contributionsOf(result: Evaluated, unit: number): readonly NodeContribution[] {
  const { system } = result;
  const weights = activeWeights(result, unit);
  const full = system.nodes[system.total]?.fullMark ?? zero;
  const contributions: NodeContribution[] = [];
  for (const node of system.nodes) {
    const activeWeight = itemAt(weights, node.index);
    if (node.leaf === undefined) {
      const total = (key: 'contribution' | 'lost') =>
        node.children.reduce<Real>(
          (all, child) => plus(all, itemAt(contributions, child)[key]),
          zero,
        );
      const added = linear([
        [activeWeight.mul(full).div(node.fullMark), adjustmentOf(result, node.index, unit)],
      ]);
      const contribution = plus(total('contribution'), added);
      contributions.push({ activeWeight, contribution, lost: minus(total('lost'), added) });
      continue;
    }
    const score = carriedScoreAt(result, node.index, unit);
    const isActive = score !== undefined && !activeWeight.equals(0);
    const worth = activeWeight.mul(full);
    const own = isActive ? linear([[worth.div(node.fullMark), score]]) : zero;
    contributions.push({ activeWeight, contribution: own, lost: minus(worth, own) });
  }
  return contributions;
}

/** What leaves are worth to one unit, beside what the weights alone say. */
export interface LeafRates {
  readonly contributions: readonly NodeContribution[];
  /** The part of its full mark that a leaf has; undefined if it has no rational score, or is not active. */
  readonly rate: (leaf: number) => Fraction | undefined;
  /** How much more a leaf weighs for the unit than its effective weight says, others being left out. */
  readonly lift: (leaf: number) => Fraction;
}

/** What leaves are worth to a unit. */
export function leafRatesOf(evaluated: Evaluated, unit: number): LeafRates {
  const contributions = contributionsOf(evaluated, unit);
  const { nodes } = evaluated.system;
  return {
    contributions,
    rate: (leaf) => {
      const { effectiveWeight, fullMark } = itemAt(nodes, leaf);
      const score = carriedScoreAt(evaluated, leaf, unit);
      if (score === undefined || !isRational(score)) return undefined;
      const weighsNothing =
        effectiveWeight.equals(0) ||
        fullMark.equals(0) ||
        itemAt(contributions, leaf).activeWeight.equals(0);
      return weighsNothing ? undefined : score.div(fullMark);
    },
    lift: (leaf) => {
      const { effectiveWeight } = itemAt(nodes, leaf);
      return effectiveWeight.equals(0)
        ? one
        : itemAt(contributions, leaf).activeWeight.div(effectiveWeight);
    },
  };
}
