import { hasScore } from '../evaluate/availability/missing-policies.ts';
import type { EvaluatedNode, Evaluation } from '../evaluate/evaluated.ts';
import { exactScoreAt } from '../evaluate/scores-at.ts';
import { compareReal } from '../numeric/exact.ts';
import { zero } from '../numeric/fraction.ts';
import type { System } from '../system/system.ts';

/** Negative, 0 or positive as unit `a` stands below, level with or above unit `b`; by their places. */
export type UnitOrder = (a: number, b: number) => number;

/** What units are put in order by: a computation, or a result made of one. */
type Scored = Pick<Evaluation, 'columns' | 'adjusted'> & {
  readonly system: System;
  readonly nodes: readonly EvaluatedNode[];
};

/** Which units have a score at a node: those with a value, and the gaps that its group scores. */
export function scoredUnits(
  { system, nodes }: Pick<Scored, 'system' | 'nodes'>,
  index: number,
): readonly boolean[] {
  const parent = system.nodes[system.nodes[index]?.parent ?? -1];
  return (nodes[index]?.states ?? []).map((state) => hasScore(state, parent?.group));
}

/** By a node's scores alone, rounded or not, as `ranking.on` says; units without one come last. */
function byScore(scored: Scored, index: number): UnitOrder {
  const steps = scored.nodes[index]?.steps ?? [];
  const has = scoredUnits(scored, index);
  const isExact = scored.system.document.method.ranking.on === 'exact';
  const exact = isExact ? has.map((_, unit) => exactScoreAt(scored, index, unit)) : undefined;
  return (a, b) => {
    if (!has[a] || !has[b]) return Number(has[a] ?? false) - Number(has[b] ?? false);
    const [x, y] = [exact?.[a], exact?.[b]];
    if (x !== undefined && y !== undefined) return compareReal(x, y);
    return (steps[a] as number) - (steps[b] as number);
  };
}

/** By the bonuses that only part ties, in the order in which they are declared. */
const byBonuses = ({ system, adjusted }: Scored): readonly UnitOrder[] =>
  (system.nodes[system.total]?.adjustments ?? []).flatMap((adjustment, i): UnitOrder[] => {
    if (adjustment.type !== 'bonus' || adjustment.counts !== 'tie-break') return [];
    const points = (unit: number) => adjusted[system.total]?.[unit]?.[i]?.counted ?? zero;
    return [(a, b) => points(a).compare(points(b))];
  });

/**
 * What parts units that are tied on the total, and on the total alone: bonuses that count for nothing
 * else, then the indicators of `breakTies`. A subtotal's rank depends on nothing beside it.
 */
export function tieBreakers(scored: Scored): readonly UnitOrder[] {
  const { breakTies = [] } = scored.system.document.method.ranking;
  const indices = breakTies.map((id) => scored.system.indexOf[id] ?? -1);
  return [...byBonuses(scored), ...indices.map((index) => byScore(scored, index))];
}

/** The order in which units are ranked at a node, as the system declares it. */
export function unitOrder(scored: Scored, index: number): UnitOrder {
  const own = byScore(scored, index);
  const orders = index === scored.system.total ? [own, ...tieBreakers(scored)] : [own];
  return (a, b) => {
    for (const order of orders) {
      const sign = order(a, b);
      if (sign !== 0) return sign;
    }
    return 0;
  };
}
