import type { Dataset } from '../dataset/dataset.ts';
import { rankScratch, rankSteps } from '../kernel/rank-steps.ts';
import { compareReal } from '../numeric/exact.ts';
import { placesWithin } from '../rank/rank.ts';
import type { System } from '../system/system.ts';
import type { Computation, Computed } from './compute.ts';
import { hasScore } from './missing.ts';
import { exactScoreAt } from './read.ts';

type Order = (a: number, b: number) => number;
type Ranks = readonly (number | undefined)[];

/** Which units have a score at a node: those with a value, and the gaps that its group scores. */
function scoredUnits(system: System, { states }: Computed, index: number): readonly boolean[] {
  const parent = system.nodes[system.nodes[index]?.parent ?? -1];
  return states.map((state) => hasScore(state, parent?.group));
}

/**
 * Phase 7: ranks at every node, among the units that have a score there. `breakTies` parts units
 * tied on the total, and on the total alone: a subtotal's rank depends on nothing beside it.
 */
export function rankNodes(
  system: System,
  dataset: Dataset,
  { nodes, columns }: Computation,
): readonly Ranks[] {
  const { on, ties, breakTies = [], within } = system.document.method.ranking;
  const groups = within === 'group' ? { groups: dataset.units.map((unit) => unit.group) } : {};
  const scratch = rankScratch(dataset.units.length);

  /** Negative, 0 or positive as unit `a` scores below, level with or above unit `b`. */
  const orderOf = (index: number): Order => {
    const node = nodes[index];
    if (node === undefined) return () => 0;
    const has = scoredUnits(system, node, index);
    const scores = { system, nodes, columns };
    const exact =
      on === 'exact' ? has.map((_, unit) => exactScoreAt(scores, index, unit)) : undefined;
    return (a, b) => {
      if (!has[a] || !has[b]) return Number(has[a]) - Number(has[b]);
      const [x, y] = [exact?.[a], exact?.[b]];
      if (x !== undefined && y !== undefined) return compareReal(x, y);
      return (node.steps[a] as number) - (node.steps[b] as number);
    };
  };

  const byOrder = (index: number, has: readonly boolean[]): Ranks => {
    const orders = [index, ...(index === system.total ? breakers : [])].map(orderOf);
    const compare: Order = (a, b) => {
      for (const order of orders) {
        const sign = order(a, b);
        if (sign !== 0) return sign;
      }
      return 0;
    };
    return placesWithin(has, compare, { ties, ...groups });
  };
  const breakers = breakTies.map((id) => system.indexOf[id] ?? -1);

  return nodes.map((node, index) => {
    const has = scoredUnits(system, node, index);
    const isPlain = on === 'rounded' && within === undefined;
    if (!isPlain || (index === system.total && breakers.length > 0)) return byOrder(index, has);
    const ranks = new Float64Array(has.length);
    const absent = has.every(Boolean) ? undefined : Uint8Array.from(has, (h) => (h ? 0 : 1));
    rankSteps(node.steps, absent, ties, scratch, ranks);
    return Array.from(ranks, (rank) => (rank === 0 ? undefined : rank));
  });
}
