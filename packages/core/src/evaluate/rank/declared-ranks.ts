import { zero } from '../../numeric/fraction.ts';
import { rankScratch } from '../../numeric/rank-steps.ts';
import { absentOf, type Ranking, ranks, type UnitOrder } from '../../numeric/ranks.ts';
import { hasScoreAt } from '../availability/active-children.ts';
import type { Evaluated } from '../evaluated.ts';
import { exactScoreAt } from '../exact/scores-at.ts';
import { orderOfTotals } from './order-of-totals.ts';

/** What ranks are made of. */
type Rankable = Omit<Evaluated, 'leaves' | 'amounts'>;

type Comparison = Extract<UnitOrder, (a: number, b: number) => number>;

/** By unit, 1 for those without a score at a node: neither a value nor a gap that its group scores. */
const absentAt = (evaluated: Rankable, index: number): Uint8Array | undefined =>
  absentOf(evaluated.dataset.units.map((_, unit) => hasScoreAt(evaluated, index, unit)));

/** By a node's scores alone, rounded or not, as `ranking.on` says. */
function byScore(evaluated: Rankable, index: number): UnitOrder {
  const { system, dataset, nodes } = evaluated;
  if (system.document.method.ranking.on !== 'exact') return nodes[index]?.steps ?? new Int32Array();
  return orderOfTotals(dataset.units.map((_, unit) => exactScoreAt(evaluated, index, unit)));
}

const comparisonOf = (order: UnitOrder): Comparison =>
  typeof order === 'function' ? order : (a, b) => (order[a] as number) - (order[b] as number);

/** By the bonuses that only break ties, in the order in which they are declared. */
const byBonuses = ({ system, adjusted }: Rankable): readonly Comparison[] =>
  (system.nodes[system.total]?.adjustments ?? []).flatMap((adjustment, i): Comparison[] => {
    if (adjustment.type !== 'bonus' || adjustment.counts !== 'tie-break') return [];
    const points = (unit: number) => adjusted[system.total]?.[unit]?.[i]?.counted ?? zero;
    return [(a, b) => points(a).compare(points(b))];
  });

/** By an indicator that breaks ties; units without a score there come last. */
function byBreaker(evaluated: Rankable, index: number): Comparison {
  const [order, absent] = [comparisonOf(byScore(evaluated, index)), absentAt(evaluated, index)];
  return (a, b) => {
    const lacks = (absent?.[b] ?? 0) - (absent?.[a] ?? 0);
    return lacks !== 0 || absent?.[a] === 1 ? lacks : order(a, b);
  };
}

/**
 * What separates units that are tied on the total, and on the total alone: bonuses that count for
 * nothing else, then the indicators of `breakTies`. A subtotal's rank depends on nothing beside it.
 */
function tieBreakers(evaluated: Rankable): readonly Comparison[] {
  const { system } = evaluated;
  const { breakTies = [] } = system.document.method.ranking;
  const indices = breakTies.flatMap((id) => system.indexOf[id] ?? []);
  return [...byBonuses(evaluated), ...indices.map((index) => byBreaker(evaluated, index))];
}

/** The order in which units with a score at a node are ranked there, as the system declares it. */
export function declaredOrder(evaluated: Rankable, index: number): UnitOrder {
  const own = byScore(evaluated, index);
  const breakers = index === evaluated.system.total ? tieBreakers(evaluated) : [];
  if (breakers.length === 0) return own;
  const orders = [comparisonOf(own), ...breakers];
  return (a, b) => {
    for (const order of orders) {
      const sign = order(a, b);
      if (sign !== 0) return sign;
    }
    return 0;
  };
}

/** How the system numbers ties, and the groups that it ranks within. */
export function declaredRule({
  system,
  dataset,
}: Pick<Rankable, 'system' | 'dataset'>): Pick<Ranking, 'ties' | 'groups'> {
  const { ties, within } = system.document.method.ranking;
  return { ties, groups: within === 'group' ? dataset.units.map(({ group }) => group) : undefined };
}

/**
 * Ranks at some nodes as the system declares them, each among the units that have a score there.
 *
 * @param indices of the nodes; what breaks ties has been evaluated too
 * @returns by node asked for, then unit; NaN without a score
 */
export function declaredRanks(
  evaluated: Rankable,
  indices: readonly number[],
): readonly Float64Array[] {
  const units = evaluated.dataset.units.length;
  const [rule, scratch] = [declaredRule(evaluated), rankScratch(units)];
  return indices.map((index) => {
    const ranking = { ...rule, units, absent: absentAt(evaluated, index) };
    return ranks(declaredOrder(evaluated, index), ranking, scratch);
  });
}
